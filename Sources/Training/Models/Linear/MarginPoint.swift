/// A place among the coefficients, with what the objective says there.
struct MarginPoint: Sendable, Equatable {
  let coefficients: [Double]
  let value: Double
  let gradient: [Double]

  /// The second derivative of each sample's cost to its margin.
  let curvatures: [Double]

  init(_ coefficients: [Double], _ problem: MarginProblem, _ loss: MarginLoss) {
    self.coefficients = coefficients
    let losses = problem.margins(coefficients).map { loss(missed: 1 - $0) }
    let costs = zip(problem.costs, losses)
    value = costs.reduce(0) { $0 + $1.0 * $1.1.value } + dot(coefficients, coefficients) / 2
    curvatures = costs.map { $0 * $1.curvature }
    let pull = problem.sum(costs.map { $0 * $1.slope })
    gradient = zip(coefficients, pull).map { $0 - $1 }
  }

  /// The length of the gradient.
  var slope: Double { dot(gradient, gradient).squareRoot() }

  /// How far above its minimum the objective is at most: every curvature is 1 or more.
  var gap: Double { dot(gradient, gradient) / 2 }

  /// Whether the objective is near enough to its minimum.
  func isOptimal(within tolerance: Double) -> Bool { gap <= tolerance * max(1, value) }
}
