/// Samples of a regression that have been moved so that the means are zero, where an intercept is to be
/// fitted, and stretched by the roots of their weights.
struct CenteredRegression {
  /// Samples x features.
  let features: Matrix
  let targets: [Double]

  private let featureMeans: [Double]
  private let targetMean: Double

  /// - Throws: `TrainingError.notFinite` when a mean overflows; what `weights` are refused for.
  init(
    _ dataset: RegressionDataset, fitsIntercept: Bool, weights: SampleWeights? = nil
  ) throws(TrainingError) {
    let count = dataset.targets.count
    let weights = try weights?.values(count: count) ?? [Double](repeating: 1, count: count)
    let total = weights.reduce(0, +)
    func mean(_ values: [Double]) -> Double {
      fitsIntercept ? zip(values, weights).reduce(0) { $0 + $1.0 * ($1.1 / total) } : 0
    }
    let featureMeans = (0..<dataset.features.columns).map { mean(dataset.features.column($0)) }
    let targetMean = mean(dataset.targets)
    (self.featureMeans, self.targetMean) = (featureMeans, targetMean)
    let roots = weights.map { $0.squareRoot() }
    var features = dataset.features
    for row in 0..<features.rows {
      for column in 0..<features.columns {
        features[row, column] = (features[row, column] - featureMeans[column]) * roots[row]
      }
    }
    self.features = features
    targets = zip(dataset.targets, roots).map { ($0 - targetMean) * $1 }
    try features.requireFinite("centered features")
    try Matrix(column: targets).requireFinite("centered targets")
  }

  /// The predictor with such coefficients, whose intercept makes up for the means.
  ///
  /// - Throws: `TrainingError.notFinite` when a coefficient or the intercept is not finite.
  func predictor(_ coefficients: [Double]) throws(TrainingError) -> LinearPredictor {
    let intercept = targetMean - dot(featureMeans, coefficients)
    try Matrix(column: coefficients + [intercept]).requireFinite("coefficients and intercept")
    return LinearPredictor(coefficients: coefficients, intercept: intercept)
  }

  /// The sum of the singular directions, each with its share of the targets times `factor` of its value.
  func coefficients(
    _ svd: SingularValues, factor: (_ value: Double) -> Double
  ) -> [Double] {
    var coefficients = [Double](repeating: 0, count: features.columns)
    for (index, value) in svd.values.enumerated() {
      let share = factor(value) * dot(svd.left[index], targets)
      for (feature, entry) in svd.right[index].enumerated() {
        coefficients[feature] += share * entry
      }
    }
    return coefficients
  }
}
