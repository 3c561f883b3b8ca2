/// Linear regression with an L1 penalty, which makes many coefficients exactly 0.
///
///     let model = try Lasso(alpha: 0.1).fit(dataset)
///     model.coefficients.filter { $0 != 0 }.count  // the features that matter
///
/// Minimises half the mean squared error plus `alpha` times the sum of the coefficients' magnitudes, as
/// scikit-learn's `Lasso` does, but to the true optimum. The intercept goes free. Of repeated features
/// the first is taken.
///
/// Source: R. Tibshirani, "Regression shrinkage and selection via the lasso", Journal of the Royal
/// Statistical Society B 58 (1996); found by coordinate descent, as J. Friedman, T. Hastie and
/// R. Tibshirani do, Journal of Statistical Software 33 (2010).
public struct Lasso: Sendable, Equatable {
  /// The strength of the penalty. 0 or more; without any, ``LinearRegression`` is quicker.
  public var alpha: Double

  /// Whether to fit an intercept; without one the predictor is 0 where all features are.
  public var fitsIntercept: Bool

  /// By how much the conditions of a minimum may be missed, as a share of the largest slope there is at
  /// coefficients of 0. Above 0.
  public var tolerance: Double

  /// How often to go through the features at most. 0 or more.
  public var maximumIterations: Int

  /// Creates a regression that is yet to be fitted.
  public init(
    alpha: Double = 1, fitsIntercept: Bool = true, tolerance: Double = 1e-12,
    maximumIterations: Int = 100_000
  ) {
    self.alpha = alpha
    self.fitsIntercept = fitsIntercept
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  /// Finds the coefficients.
  ///
  /// - Throws: `TrainingError.option` for an option out of range; `TrainingError.notFinite` for numbers
  ///   so large that a mean or a coefficient overflows; `TrainingError.notConverged` when the rounds are
  ///   used up.
  public func fit(_ dataset: RegressionDataset) throws(TrainingError) -> LinearPredictor {
    try SampleOptions.requireNotNegative(alpha, name: "alpha")
    guard tolerance > 0, tolerance.isFinite else {
      throw .option(
        name: "tolerance", value: "\(tolerance)", expected: "a finite number above 0")
    }
    guard maximumIterations >= 0 else {
      throw .option(
        name: "maximumIterations", value: "\(maximumIterations)", expected: "0 or more")
    }
    let samples = try CenteredRegression(dataset, fitsIntercept: fitsIntercept)
    var descent = LassoDescent(samples, cost: alpha * Double(samples.targets.count))
    try Matrix(column: descent.slopes).requireFinite("products of features and targets")
    let largest = descent.slopes.reduce(0) { max($0, $1.magnitude) }
    var rounds = 0
    while !(descent.violation <= tolerance * largest) {
      guard rounds < maximumIterations else {
        throw .notConverged(
          solver: "coordinate descent", iterations: rounds, gradient: descent.violation)
      }
      descent.runRound()
      rounds += 1
    }
    return try samples.predictor(descent.coefficients)
  }
}

/// Coefficients on their way to the minimum of half the sum of squared errors plus a cost for their
/// magnitudes.
private struct LassoDescent {
  private(set) var coefficients: [Double]
  private let columns: [[Double]]
  private let squares: [Double]
  private let cost: Double
  private var errors: [Double]

  init(_ samples: CenteredRegression, cost: Double) {
    self.cost = cost
    columns = (0..<samples.features.columns).map(samples.features.column)
    squares = columns.map { dot($0, $0) }
    errors = samples.targets
    coefficients = [Double](repeating: 0, count: columns.count)
  }

  /// By how much half the sum of squares falls along each coefficient.
  var slopes: [Double] { columns.map { dot($0, errors) } }

  /// By how much the conditions of a minimum are missed at most.
  var violation: Double {
    zip(coefficients, slopes).reduce(0) { largest, pair in
      let (coefficient, slope) = pair
      guard coefficient != 0 else { return max(largest, slope.magnitude - cost) }
      return max(largest, (slope - (coefficient > 0 ? cost : -cost)).magnitude)
    }
  }

  /// Minimises along one coefficient after the other.
  mutating func runRound() {
    for (feature, column) in columns.enumerated() where squares[feature] > 0 {
      let now = coefficients[feature]
      let slope = dot(column, errors) + squares[feature] * now
      let next = shrunk(slope, by: cost) / squares[feature]
      guard next != now else { continue }
      coefficients[feature] = next
      for row in errors.indices { errors[row] -= (next - now) * column[row] }
    }
  }
}
