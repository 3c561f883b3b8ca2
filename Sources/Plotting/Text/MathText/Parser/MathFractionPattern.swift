/// What a fraction looks like, whatever its parts are.
struct MathFractionPattern: Sendable, Equatable {
  /// The thickness of the bar in ems, 0 for no bar, nil for the usual one.
  var barThickness: Double?
  /// The delimiter at the left, or nil for none.
  var left: Character?
  /// The delimiter at the right, or nil for none.
  var right: Character?
  /// The size, or nil for that of the formula around it.
  var style: MathStyle?
  /// Where the numerator stands.
  var numeratorAlignment = MathMatrix.Alignment.center

  /// A fraction with a bar.
  static func bar(_ style: MathStyle? = nil) -> MathFractionPattern {
    MathFractionPattern(style: style)
  }

  /// A binomial coefficient.
  static func binomial(_ style: MathStyle? = nil) -> MathFractionPattern {
    MathFractionPattern(barThickness: 0, left: "(", right: ")", style: style)
  }
}
