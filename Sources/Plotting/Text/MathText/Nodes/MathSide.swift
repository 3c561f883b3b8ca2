/// On which side of a part something stands.
///
///     try MathText.parse(formula: #"\overline{AB}"#)  // .line(.over, ...)
public enum MathSide: Sendable, Equatable {
  /// Above it.
  case over
  /// Below it.
  case under
}
