/// What a check has found of one file of a golden folder.
///
///     let finding = CheckFinding(path: "04-perceptron-boundary.png", verdict: .missing)
///     print(finding.line(advice) ?? "as it was")
struct CheckFinding: Sendable, Equatable {
  /// The path from the folder.
  let path: String
  /// The figure in it; nil for pages, and for files of no figure.
  var figure: Figure?
  let verdict: Verdict
  /// What differs, or why it cannot be read; empty when all is well.
  var facts: [FactData] = []

  /// Which figure a file shows.
  struct Figure: Sendable, Equatable {
    let number: Int
    let slug: String
    /// The tag of the language of what stands in it.
    let language: String
  }

  /// How a file stands to what would be written now.
  enum Verdict: String, Sendable, CaseIterable {
    /// It shows or says the same.
    case alike
    /// It does not.
    case changed
    /// It is not there.
    case missing
    /// It cannot be read, or is not what its name says.
    case unreadable
    /// It is no figure's.
    case extra
  }

  /// Whether something is to be done.
  var isProblem: Bool { verdict != .alike }

  /// What differs, on one line.
  var summary: String { facts.map(\.sentence).joined(separator: "; ") }

  /// What there is to say in a line; nil when all is well.
  func line(_ advice: CheckAdvice) -> String? {
    switch verdict {
    case .alike: nil
    case .changed, .unreadable: "\(path): \(verdict.rawValue): \(summary)"
    case .missing, .extra: "\(path): \(verdict.rawValue): \(advice.remedy(for: self))"
    }
  }
}

extension FactData {
  /// The name and the value; the value alone where there is no name to it.
  fileprivate var sentence: String { name.isEmpty ? value : "\(name) \(value)" }
}
