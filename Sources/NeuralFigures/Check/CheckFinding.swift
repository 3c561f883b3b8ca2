import GoldenPictures

/// What a check has found of one file of a golden folder.
///
///     let finding = CheckFinding(path: "04-perceptron-boundary.png", verdict: .missing)
///     print(finding.line(advice) ?? "as it was")
struct CheckFinding: Sendable, Equatable {
  /// The path from the folder.
  let path: String
  /// The figure in it; nil for pages, and for files of no figure.
  var figure: Figure?
  let verdict: CheckVerdict
  /// What differs, or why it cannot be read; empty when all is well.
  var facts: [Fact] = []

  /// Which figure a file shows.
  struct Figure: Sendable, Equatable {
    let number: Int
    let slug: String
    /// The tag of the language of what stands in it.
    let language: String
  }

  /// Whether something is to be done.
  var isProblem: Bool { verdict.isProblem }

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

extension CheckFinding {
  /// What a comparison of pictures has found.
  ///
  /// - Parameter path: the path of the picture from the golden folder.
  init(_ check: FigureCheck, at path: String) {
    self.init(path: path, verdict: check.verdict, facts: check.facts)
  }
}
