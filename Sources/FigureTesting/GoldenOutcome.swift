import ImageComparison

/// What has come of checking a picture.
///
/// ```swift
/// let outcome = try golden.check(picture)
/// if let failure = outcome.failure { print(failure) }
/// ```
public enum GoldenOutcome: Sendable, Equatable {
  /// It looks like the golden picture.
  case matches(Comparison)
  /// It is the golden picture from now on. Nothing has been compared, so that this is a failure.
  case recorded(GoldenFile)
  /// There is no golden picture, and none may be recorded.
  case missing(GoldenFile)
  /// It looks different; the paths are those of the picture and of what differs.
  case changed(GoldenFile, Comparison, actual: String, difference: String)
  /// It looks different, and the pictures that would show it cannot be written, with the reason.
  case changedWithoutArtifacts(GoldenFile, Comparison, GoldenError)

  /// Why the expectation fails, with the paths of all files and what to do next; nil when it holds.
  public var failure: String? {
    switch self {
    case .matches: nil
    case .recorded(let golden): Self.message(recorded: golden)
    case .missing(let golden): Self.message(missing: golden)
    case .changed(let golden, let comparison, let actual, let difference):
      Self.message(
        changed: golden, comparison,
        artifacts: [(name: "actual", value: actual), (name: "difference", value: difference)],
        hint: "Look at the difference, where changes are red.")
    case .changedWithoutArtifacts(let golden, let comparison, let error):
      Self.message(
        changed: golden, comparison, artifacts: [],
        hint: "There is no picture of it, as \(error.description).")
    }
  }

  private static func message(recorded golden: GoldenFile) -> String {
    let again = golden.mode == .recordAll ? "again, without RECORD_FIGURES" : "again"
    return """
      recorded the golden picture "\(golden.name)", with nothing compared
        golden: \(golden.path)
      Look at it, commit it, and run the test \(again).
      """
  }

  private static func message(missing golden: GoldenFile) -> String {
    """
    there is no golden picture "\(golden.name)"
      golden: \(golden.path)
    With CI set none is recorded: run the test without it, look at the picture, and commit it.
    """
  }

  private static func message(
    changed golden: GoldenFile, _ comparison: Comparison,
    artifacts: [(name: String, value: String)], hint: String
  ) -> String {
    let rows =
      numbers(comparison, options: golden.options) + [(name: "golden", value: golden.path)]
      + artifacts
    return """
      "\(golden.name)" does not look like its golden picture
      \(table(rows))
      \(hint)
      If the actual picture is right, run this test alone with
      RECORD_FIGURES=1 and commit the golden picture.
      """
  }

  /// What is known about pictures of which it is known that they look different.
  private static func numbers(
    _ comparison: Comparison, options: ComparisonOptions
  ) -> [(name: String, value: String)] {
    guard comparison.differences != nil else {
      let sizes = (golden: comparison.firstSize, actual: comparison.secondSize)
      return [(name: "sizes", value: "\(sizes.golden) pixels golden, \(sizes.actual) actual")]
    }
    var numbers = comparison.facts.filter { $0.name != "verdict" }
    if let least = options.minimumSSIM {
      numbers.insert((name: "asked for", value: "an SSIM of at least \(least)"), at: 0)
    }
    return numbers
  }

  /// Indented lines of names and values, the values below each other.
  private static func table(_ rows: [(name: String, value: String)]) -> String {
    let width = rows.map(\.name.count).max() ?? 0
    return rows.map { name, value in
      "  \(name): \(String(repeating: " ", count: width - name.count))\(value)"
    }.joined(separator: "\n")
  }
}
