import ImageComparison

/// What has come of checking a picture.
public enum GoldenOutcome: Sendable, Equatable {
  /// It looks like the golden picture.
  case matches(Comparison)
  /// It is the golden picture from now on. Nothing has been compared, so that this is a failure.
  case recorded(GoldenFile)
  /// There is no golden picture, and none may be recorded.
  case missing(GoldenFile)
  /// It looks different; the paths are those of the picture and of what differs.
  case changed(GoldenFile, Comparison, actual: String, difference: String)

  /// Why the expectation fails, with the paths of all files; nil when it holds.
  public var failure: String? {
    switch self {
    case .matches:
      return nil
    case .recorded(let golden):
      return """
        recorded "\(golden.name)": look at it, commit it, and run the test again
          golden:     \(golden.path)
        """
    case .missing(let golden):
      return """
        there is no golden picture "\(golden.name)"; record it with RECORD_FIGURES=1, without CI set
          golden:     \(golden.path)
        """
    case .changed(let golden, let comparison, let actual, let difference):
      return """
        "\(golden.name)" looks different; if that is right, record it anew with RECORD_FIGURES=1
          \(comparison)
          golden:     \(golden.path)
          actual:     \(actual)
          difference: \(difference)
        """
    }
  }
}
