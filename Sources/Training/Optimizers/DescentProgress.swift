/// Whether a descent still gets anywhere.
///
/// Near a minimum the value stays the same to its last digits while the gradient goes on falling, and
/// on the way there the gradient may rise while the value falls. Where neither becomes smaller than it
/// has been for many steps, rounding is all that is left to see.
struct DescentProgress: Sendable, Equatable {
  private var leastValue: Double
  private var leastGradient: Double

  /// How many steps have passed since one of them last fell.
  private var idleSteps = 0

  /// How many steps may pass. Nonmonotone line searches look back on about ten (L. Grippo,
  /// F. Lampariello and S. Lucidi, "A nonmonotone line search technique for Newton's method", SIAM
  /// Journal on Numerical Analysis 23, 1986); twice as many are beyond doubt.
  private static let patience = 20

  /// - Parameters:
  ///   - value: The function's value at the start.
  ///   - gradient: How far its gradient is from that of a minimum.
  init(value: Double, gradient: Double) {
    leastValue = value
    leastGradient = gradient
  }

  /// Whether there is no hope left.
  var hasStalled: Bool { idleSteps >= Self.patience }

  /// Looks at where a step has led.
  mutating func note(value: Double, gradient: Double) {
    let isLower = value < leastValue - StrongWolfe.rounding(ofValue: leastValue)
    let isFlatter = gradient < leastGradient
    idleSteps = isLower || isFlatter ? 0 : idleSteps + 1
    // A value that creeps down by less than its rounding has to fall by more in the end.
    if isLower { leastValue = value }
    if isFlatter { leastGradient = gradient }
  }
}
