import GoldenPictures
import Spelling

/// What a check of a golden folder has come to.
///
///     let result = CheckResult(advice: advice, figureCount: 37, findings: [], warnings: [], notes: [])
///     result.isClean  // true
struct CheckResult: Sendable, Equatable {
  let advice: CheckAdvice
  /// How many figures were compared.
  let figureCount: Int
  /// What has been found of each file, also of those that are as they were.
  let findings: [CheckFinding]
  /// What figures show otherwise than declared, a line each.
  let warnings: [String]
  /// Which figures were drawn with other fonts, a line each.
  let notes: [String]

  /// The files about which something is to be done.
  var problems: [CheckFinding] { findings.filter(\.isProblem) }

  /// The files that could not be read.
  var unreadable: [CheckFinding] { findings.filter { $0.verdict == .unreadable } }

  /// Whether all is as it was.
  var isClean: Bool { problems.isEmpty }

  /// How many figures have a file that is not as it was.
  var changedFigureCount: Int { Set(problems.compactMap(\.figure?.number)).count }

  /// How many figures look as they did, in a sentence.
  var summary: String {
    if isClean {
      let look = figureCount == 1 ? "looks as it did" : "look as they did"
      return "\(counted(figureCount, "figure")) \(look)"
    }
    let are = changedFigureCount == 1 ? "is not as it was" : "are not as they were"
    return "\(changedFigureCount) of \(counted(figureCount, "figure")) \(are)"
  }
}
