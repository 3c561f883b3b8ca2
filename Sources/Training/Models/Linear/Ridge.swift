/// Linear regression whose coefficients are kept small by an L2 penalty.
///
///     let model = try Ridge(alpha: 0.1).fit(dataset)
///     try model.predict(Matrix([[0.5, -1]]))
///
/// Minimises the sum of the squared errors plus `alpha` times the sum of the squared coefficients, as
/// scikit-learn's `Ridge` does. The intercept goes free.
///
/// Source: A. E. Hoerl and R. W. Kennard, "Ridge regression: biased estimation for nonorthogonal
/// problems", Technometrics 12 (1970).
public struct Ridge: Sendable, Equatable {
  /// The strength of the penalty. 0 or more; without any this is ``LinearRegression``.
  public var alpha: Double

  /// Whether to fit an intercept; without one the predictor is 0 where all features are.
  public var fitsIntercept: Bool

  /// Creates a regression that is yet to be fitted.
  public init(alpha: Double = 1, fitsIntercept: Bool = true) {
    self.alpha = alpha
    self.fitsIntercept = fitsIntercept
  }

  /// Finds the coefficients.
  ///
  /// - Parameters:
  ///   - dataset: The samples.
  ///   - weights: How much the squared error of each sample counts; nil for all alike.
  /// - Throws: `TrainingError.option` for an alpha out of range, or weights of classes;
  ///   `TrainingError.shape` for another number of weights than of samples; `TrainingError.notFinite`
  ///   for numbers so large that a mean or a coefficient overflows.
  public func fit(
    _ dataset: RegressionDataset, weights: SampleWeights? = nil
  ) throws(TrainingError) -> LinearPredictor {
    try SampleOptions.requireNotNegative(alpha, name: "alpha")
    guard alpha > 0 else {
      return try LinearRegression(fitsIntercept: fitsIntercept).fit(dataset, weights: weights)
    }
    let samples = try CenteredRegression(dataset, fitsIntercept: fitsIntercept, weights: weights)
    let svd = try SingularValues(of: samples.features)
    return try samples.predictor(
      samples.coefficients(svd) { value in value == 0 ? 0 : 1 / (value + alpha / value) })
  }
}
