/// One part of a formula over another: a fraction, or a binomial coefficient, which has no bar.
///
///     try MathText.parse(formula: #"\binom{n}{k}"#)
///     // .fraction(MathFraction(..., barThickness: 0, left: "(", right: ")"))
public struct MathFraction: Sendable, Equatable {
  /// What stands above.
  public var numerator: MathNode
  /// What stands below.
  public var denominator: MathNode
  /// The thickness of the bar in ems, 0 for no bar, nil for the usual one.
  public var barThickness: Double?
  /// The delimiter at the left, or nil for none.
  public var left: Character?
  /// The delimiter at the right, or nil for none.
  public var right: Character?
  /// The size of the fraction, or nil for that of the formula around it.
  public var style: MathStyle?
  /// Where over a longer denominator the numerator stands; `\cfrac` can put it at a side.
  public var numeratorAlignment: MathMatrix.Alignment

  /// Creates a fraction.
  public init(
    _ numerator: MathNode, over denominator: MathNode, barThickness: Double? = nil,
    left: Character? = nil, right: Character? = nil, style: MathStyle? = nil,
    numeratorAlignment: MathMatrix.Alignment = .center
  ) {
    self.numerator = numerator
    self.denominator = denominator
    self.barThickness = barThickness
    self.left = left
    self.right = right
    self.style = style
    self.numeratorAlignment = numeratorAlignment
  }
}
