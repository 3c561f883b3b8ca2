/// Linear regression by least squares.
///
///     let line = try LinearRegression().fit(RegressionDataset(
///       features: Matrix(column: [0, 1, 2]), targets: [1, 3, 5]))
///     line.coefficients[0]  // 2, but for rounding
///
/// Minimises the sum of the squared errors; where several predictors do, as with more features than
/// samples or with repeated features, the one with the smallest coefficients is taken, as scikit-learn's
/// `LinearRegression` does.
///
/// Source: A.-M. Legendre, "Nouvelles méthodes pour la détermination des orbites des comètes" (1805);
/// `numpy.linalg.lstsq` for the smallest coefficients.
public struct LinearRegression: Sendable, Equatable {
  /// Whether to fit an intercept; without one the predictor is 0 where all features are.
  public var fitsIntercept: Bool

  /// The share of the greatest singular value of the features up to which another counts as 0. 0 or more,
  /// below 1.
  public var tolerance: Double

  /// Creates a regression that is yet to be fitted.
  public init(fitsIntercept: Bool = true, tolerance: Double = 1e-6) {
    self.fitsIntercept = fitsIntercept
    self.tolerance = tolerance
  }

  /// Finds the coefficients.
  ///
  /// - Parameters:
  ///   - dataset: The samples.
  ///   - weights: How much the squared error of each sample counts; nil for all alike.
  /// - Throws: `TrainingError.option` for a tolerance out of range, or weights of classes;
  ///   `TrainingError.shape` for another number of weights than of samples; `TrainingError.notFinite`
  ///   for numbers so large that a mean or a coefficient overflows.
  public func fit(
    _ dataset: RegressionDataset, weights: SampleWeights? = nil
  ) throws(TrainingError) -> LinearPredictor {
    guard tolerance >= 0, tolerance < 1 else {
      throw .option(name: "tolerance", value: "\(tolerance)", expected: "0 or more, below 1")
    }
    let samples = try CenteredRegression(dataset, fitsIntercept: fitsIntercept, weights: weights)
    let svd = try SingularValues(of: samples.features)
    let least = tolerance * (svd.values.first ?? 0)
    return try samples.predictor(
      samples.coefficients(svd) { $0 > least ? 1 / $0 : 0 })
  }
}
