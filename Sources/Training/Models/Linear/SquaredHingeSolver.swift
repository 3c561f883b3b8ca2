/// Minimises half the squared length of the coefficients plus the cost of each squared margin that is
/// missed.
struct SquaredHingeSolver: Sendable, Equatable {
  /// By how much the objective may be above its minimum, as a share of it or of 1.
  let tolerance: Double
  let maximumIterations: Int

  private static let name = "Newton's method"

  /// The coefficients at the minimum.
  ///
  /// - Throws: `TrainingError.notFinite` when a product overflows, `.notConverged` when the steps are used
  ///   up, `.stalled` when none leads further.
  func minimize(_ problem: MarginProblem) throws(TrainingError) -> [Double] {
    let start = [Double](repeating: 0, count: problem.size)
    var newton = MarginNewton(problem, .squaredHinge, from: start)
    var iterations = 0
    while !newton.point.isOptimal(within: tolerance) {
      guard iterations < maximumIterations else {
        throw .notConverged(solver: Self.name, iterations: iterations, gradient: newton.point.slope)
      }
      guard try newton.advance() else {
        throw .stalled(solver: Self.name, iterations: iterations, gradient: newton.point.slope)
      }
      iterations += 1
    }
    return newton.point.coefficients
  }
}
