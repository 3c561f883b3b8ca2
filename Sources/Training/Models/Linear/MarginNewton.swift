/// Newton's method for the coefficients of a support vector machine: half their squared length plus the
/// costs is a parabola as long as the same samples miss their margins.
///
/// Source: O. L. Mangasarian, "A finite Newton method for classification", Optimization Methods and
/// Software 17 (2002); S. S. Keerthi and D. DeCoste, "A modified finite Newton method for fast solution
/// of large scale linear SVMs", Journal of Machine Learning Research 6 (2005).
struct MarginNewton: Sendable, Equatable {
  let problem: MarginProblem
  let loss: MarginLoss

  /// Where the method has come to.
  private(set) var point: MarginPoint
  private var progress: DescentProgress

  /// The fraction of the promised decrease that a step has to bring.
  private static let sufficientDecrease = 1e-4

  /// How often a step may be halved.
  private static let mostHalvings = 60

  init(_ problem: MarginProblem, _ loss: MarginLoss, from coefficients: [Double]) {
    self.problem = problem
    self.loss = loss
    point = MarginPoint(coefficients, problem, loss)
    progress = DescentProgress(value: point.value, gradient: point.gap)
  }

  /// Takes a step: the whole of it, or a half of it that lowers the objective enough.
  ///
  /// - Returns: Whether there was one that led further.
  /// - Throws: `TrainingError.notFinite` when a product overflows.
  mutating func advance() throws(TrainingError) -> Bool {
    guard !progress.hasStalled, let curvature = try problem.curvature(point.curvatures) else {
      return false
    }
    let direction = curvature.solve(point.gradient.map { -$0 })
    let slope = dot(point.gradient, direction)
    let rounding = StrongWolfe.rounding(ofValue: point.value)
    var length = 1.0
    for _ in 0..<Self.mostHalvings {
      let next = MarginPoint(
        moved(point.coefficients, by: length, along: direction), problem, loss)
      if next.value <= point.value + Self.sufficientDecrease * length * slope + rounding {
        point = next
        progress.note(value: point.value, gradient: point.gap)
        return true
      }
      length /= 2
    }
    return false
  }
}
