/// Where the scripts of a base stand.
///
///     try MathText.parse(formula: #"\sum\nolimits_i x_i"#)
public enum MathLimits: Sendable, Equatable {
  /// Below and above the base.
  case belowAndAbove
  /// To its right.
  case beside
}
