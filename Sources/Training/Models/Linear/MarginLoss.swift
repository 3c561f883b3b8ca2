/// What a sample costs by how much it misses its margin: a parabola, in parts at least.
enum MarginLoss: Sendable, Equatable {
  /// The square of what is missed.
  case squaredHinge

  /// What is missed, with a parabola in place of the corner, as wide to either side.
  case smoothHinge(width: Double)

  /// The loss, its slope and its curvature where so much is missed; below 0 the margin is exceeded.
  func callAsFunction(missed: Double) -> (value: Double, slope: Double, curvature: Double) {
    switch self {
    case .squaredHinge:
      return missed > 0 ? (missed * missed, 2 * missed, 2) : (0, 0, 0)
    case .smoothHinge(let width):
      guard missed > -width else { return (0, 0, 0) }
      guard missed < width else { return (missed, 1, 0) }
      let share = (missed + width) / (2 * width)
      return (share * share * width, share, 1 / (2 * width))
    }
  }
}
