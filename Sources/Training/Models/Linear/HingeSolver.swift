/// Minimises half the squared length of the coefficients plus the cost of each margin that is missed: by
/// Newton's method with the corner of the loss made round, ever less, until it is clear which samples are
/// at their margins; these tell the minimum exactly.
///
/// Source: O. Chapelle, "Training a support vector machine in the primal", Neural Computation 19 (2007),
/// for the round corner; the last step is that of an active set method, chapter 16 of J. Nocedal and
/// S. J. Wright, "Numerical Optimization", 2nd edition (2006).
struct HingeSolver: Sendable, Equatable {
  /// By how much the objective may be above its minimum, as a share of it or of 1.
  let tolerance: Double
  let maximumIterations: Int

  private static let name = "Newton's method with round corners"

  /// By how much the corner is made sharper at a time, and how sharp it can be before rounding blunts it.
  private static let sharpening = 0.25
  private static let leastWidth = 0x1p-44

  /// The coefficients at the minimum.
  ///
  /// - Throws: `TrainingError.notFinite` when a product overflows, `.notConverged` when the steps are used
  ///   up, `.stalled` when none leads further.
  func minimize(_ problem: MarginProblem) throws(TrainingError) -> [Double] {
    var (width, iterations) = (1.0, 0)
    var coefficients = [Double](repeating: 0, count: problem.size)
    var gap = Double.infinity
    while width > Self.leastWidth {
      var newton = MarginNewton(problem, .smoothHinge(width: width), from: coefficients)
      while !newton.point.isOptimal(within: tolerance) {
        guard iterations < maximumIterations else {
          throw .notConverged(
            solver: Self.name, iterations: iterations, gradient: newton.point.slope)
        }
        guard try newton.advance() else { break }
        iterations += 1
      }
      coefficients = newton.point.coefficients
      let end = try HingePoint(near: coefficients, width: width, problem)
      if end.isOptimal(within: tolerance) { return end.coefficients }
      gap = min(gap, end.gap)
      width *= Self.sharpening
    }
    throw .stalled(solver: Self.name, iterations: iterations, gradient: gap)
  }
}
