import Mutation

/// Makes changes, one at a time, and runs the tests that come by them until one fails.
struct TrialRun: Sendable {
  let tests: TestProgram
  let record: ReachRecord
  let equivalents: EquivalentMutations
  let jobs: Int

  /// How a change has fared.
  struct Outcome: Sendable {
    /// What the tests have made of it.
    enum Ending: String, Sendable {
      case noticed
      case timedOut = "timed out"
      case survived
      /// No test comes by its place.
      case notReached = "not reached"
      /// It is known to change nothing, and was not tried.
      case equivalent
    }
    let number: Int
    let mutation: Mutation
    let ending: Ending
  }

  /// The tests that are run together first take about so long in all, in seconds; the next ones twice that.
  private static let firstRound = 2.0
  /// Tests that take this many times as long as they should, and some seconds more, do not end.
  private static let patience = (factor: 10.0, seconds: 30.0)

  /// Tries changes in the order of their numbers.
  func run(_ mutants: [Int: Mutation]) async throws -> [Outcome] {
    try await inParallel(mutants.sorted { $0.key < $1.key }, jobs: jobs) { number, mutation in
      let outcome = Outcome(
        number: number, mutation: mutation, ending: try await ending(of: number, mutation))
      Progress.say("\(number), \(outcome.ending.rawValue): \(mutation)")
      return outcome
    }
  }

  private func ending(of number: Int, _ mutation: Mutation) async throws -> Outcome.Ending {
    guard !equivalents.contains(mutation) else { return .equivalent }
    let entries = record.suites(reaching: number, ofModule: mutation.module)
    guard !entries.isEmpty else { return .notReached }
    for round in Self.rounds(of: entries) {
      let time = round.reduce(0) { $0 + $1.seconds }
      let run = try await tests.run(
        round.map(\.suite), as: "\(number)", environment: ["MUTANT": "\(number)"],
        atMost: time * Self.patience.factor + Self.patience.seconds)
      switch run.ending {
      case .passed: continue
      case .failed: return .noticed
      case .timedOut: return .timedOut
      }
    }
    return .survived
  }

  /// Suites in rounds, each of which takes twice as long as the one before it.
  private static func rounds(of entries: [ReachRecord.Entry]) -> [[ReachRecord.Entry]] {
    var rounds: [[ReachRecord.Entry]] = [[]]
    var (time, limit) = (0.0, firstRound)
    for entry in entries {
      if time + entry.seconds > limit, rounds.last?.isEmpty == false {
        rounds.append([])
        (time, limit) = (0, limit * 2)
      }
      rounds[rounds.count - 1].append(entry)
      time += entry.seconds
    }
    return rounds
  }
}
