/// The shape of an activation function, small.
///
///     DiagramLayer("Hidden layer", ["$a_1$", "$a_2$"], activation: .relu)
public enum ActivationGlyph: String, Sendable, CaseIterable {
  /// 0 before the middle, 1 after it.
  case step
  /// From 0 to 1 in a soft curve.
  case sigmoid
  /// Level before the middle, then rising.
  case relu
  /// Rising throughout.
  case linear

  /// The curve in a square from (-1, -1) to (1, 1), y upwards.
  var points: [Point] {
    switch self {
    case .step: [Point(-1, -0.8), Point(0, -0.8), Point(0, 0.8), Point(1, 0.8)]
    case .relu: [Point(-1, -0.8), Point(0, -0.8), Point(1, 0.9)]
    case .linear: [Point(-0.9, -0.9), Point(0.9, 0.9)]
    case .sigmoid:
      // A smoothstep is as good as the sigmoid at this size, and needs no library function.
      (0...16).map { index in
        let t = Double(index) / 16
        return Point(2 * t - 1, -0.8 + 1.6 * t * t * t * (t * (6 * t - 15) + 10))
      }
    }
  }
}
