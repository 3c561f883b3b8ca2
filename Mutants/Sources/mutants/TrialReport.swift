import Mutation

/// What the trials have shown.
struct TrialReport {
  private let outcomes: [TrialRun.Outcome]

  init(_ outcomes: [TrialRun.Outcome]) { self.outcomes = outcomes }

  /// The share of changes that were noticed, in per cent, rounded down; those that change nothing do not count.
  var share: Int { Self.share(of: outcomes) }

  private static func share(of outcomes: [TrialRun.Outcome]) -> Int {
    let noticed = outcomes.count { $0.ending.isNoticed }
    let all = outcomes.count { $0.ending != .equivalent }
    return all == 0 ? 100 : noticed * 100 / all
  }

  /// What survives, each with its number and its line, and a table of the modules.
  var text: String {
    let survivors = outcomes.filter { $0.ending == .survived || $0.ending == .notReached }
    let lines = survivors.flatMap { outcome in
      let why = outcome.ending == .notReached ? ", and no test comes by it" : ""
      return ["\(outcome.mutation) (\(outcome.number)\(why))", "    \(outcome.mutation.context)"]
    }
    return (lines + table).joined(separator: "\n")
  }

  private var table: [String] {
    let modules = Dictionary(grouping: outcomes, by: \.mutation.module).sorted { $0.key < $1.key }
    let rows = (modules + [("all", outcomes)]).map { name, outcomes in
      func count(_ ending: TrialRun.Outcome.Ending) -> String {
        "\(outcomes.count { $0.ending == ending })"
      }
      return [
        name, count(.noticed), count(.timedOut), count(.survived), count(.notReached),
        count(.equivalent), "\(Self.share(of: outcomes)) %",
      ]
    }
    let headings = [
      "module", "noticed", "timed out", "survived", "not reached", "equivalent", "share",
    ]
    let all = [headings] + rows
    let widths = (0..<all[0].count).map { column in all.map { $0[column].count }.max() ?? 0 }
    return all.map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + space : space + row[column]
      }.joined(separator: "  ")
    }
  }
}

extension TrialRun.Outcome.Ending {
  /// Whether some test has noticed the change.
  var isNoticed: Bool { self == .noticed || self == .timedOut }
}
