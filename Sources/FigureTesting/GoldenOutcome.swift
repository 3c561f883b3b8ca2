import Files
import GoldenPictures
import ImageComparison

/// What has come of checking a picture.
///
/// ```swift
/// let outcome = try golden.check(picture)
/// if let failure = outcome.failure { print(failure) }
/// ```
public enum GoldenOutcome: Sendable, Equatable {
  /// It looks like the golden picture.
  case matches(GoldenFile, Comparison, GoldenUse)
  /// It is the golden picture from now on. Nothing has been compared, so that this is a failure.
  case recorded(GoldenFile, path: String)
  /// There is no golden picture, and none was to be recorded.
  case missing(GoldenFile, GoldenArtifacts)
  /// It looks different.
  case changed(GoldenFile, Comparison, GoldenUse, GoldenArtifacts)

  /// Why the expectation fails, with the paths of all files and what to do next; nil when it holds.
  public var failure: String? {
    switch self {
    case .matches: nil
    case .recorded(let golden, let path): Self.message(recorded: golden, path: path)
    case .missing(let golden, let artifacts): Self.message(missing: golden, artifacts)
    case .changed(let golden, let comparison, let use, let artifacts):
      Self.message(changed: golden, comparison, use, artifacts)
    }
  }

  /// What is to be told of an expectation that holds; nil when that is nothing.
  public var note: String? {
    guard case .matches(let golden, _, let use) = self, use.isSuperfluous else { return nil }
    return """
      "\(golden.name)" looks on \(golden.platform) as it does elsewhere: \(use.path) is superfluous; remove it
      """
  }

  /// The golden picture that has been compared with, or recorded; nil when there is none.
  public var goldenPath: String? {
    switch self {
    case .matches(_, _, let use), .changed(_, _, let use, _): use.path
    case .recorded(_, let path): path
    case .missing: nil
    }
  }

  private static func message(recorded golden: GoldenFile, path: String) -> String {
    let again = golden.mode == .recordMissing ? "again" : "again, without RECORD_FIGURES"
    let kind = path == golden.path ? "golden picture" : "golden picture of \(golden.platform)"
    var lines = [
      "recorded the \(kind) \"\(golden.name)\", with nothing compared", "  golden: \(path)",
      "Look at it, commit it, and run the test \(again).",
    ]
    let own = golden.platformPath
    if path != own, FileKind(at: own) != nil {
      lines.append(
        "On \(golden.platform) \(own) is compared with still: remove it, or record it with "
          + "RECORD_FIGURES=platform.")
    }
    return lines.joined(separator: "\n")
  }

  private static func message(missing golden: GoldenFile, _ artifacts: GoldenArtifacts) -> String {
    let remedies = golden.remedies(for: .missing, GoldenUse(path: golden.path))
    let rows = [Fact(name: "golden", value: golden.path)] + artifacts.facts
    return message("there is no golden picture \"\(golden.name)\"", rows, artifacts.hint, remedies)
  }

  private static func message(
    changed golden: GoldenFile, _ comparison: Comparison, _ use: GoldenUse,
    _ artifacts: GoldenArtifacts
  ) -> String {
    let rows =
      numbers(comparison, options: golden.options) + [Fact(name: "golden", value: use.path)]
      + artifacts.facts
    let its =
      use.path == golden.path ? "its golden picture" : "its golden picture of \(golden.platform)"
    return message(
      "\"\(golden.name)\" does not look like \(its)", rows,
      artifacts.hint ?? "Look at the difference, where changes are red.",
      golden.remedies(for: .changed, use))
  }

  private static func message(
    _ problem: String, _ facts: [Fact], _ hint: String?, _ remedies: [String]
  ) -> String {
    let lines = [problem, facts.table(indent: "  ", mark: ":"), hint].compactMap { $0 }
    return (lines + remedies).joined(separator: "\n")
  }

  /// What is known about pictures of which it is known that they look different.
  private static func numbers(_ comparison: Comparison, options: ComparisonOptions) -> [Fact] {
    guard comparison.differences != nil else {
      let sizes = (golden: comparison.firstSize, actual: comparison.secondSize)
      return [Fact(name: "sizes", value: "\(sizes.golden) pixels golden, \(sizes.actual) actual")]
    }
    guard let least = options.minimumSSIM else { return comparison.numbers }
    return [Fact(name: "asked for", value: "an SSIM of at least \(least)")] + comparison.numbers
  }
}

extension GoldenArtifacts {
  /// Where the pictures are; the golden one is known already.
  fileprivate var facts: [Fact] {
    [("actual", actual), ("difference", difference)].compactMap { name, path in
      path.map { Fact(name: name, value: $0) }
    }
  }

  /// Why there is something that cannot be looked at.
  fileprivate var hint: String? {
    problem.map { "There is no picture of it, as \($0.description)." }
  }
}
