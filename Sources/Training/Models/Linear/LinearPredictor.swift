/// What linear regressions learn: a number that is a weighted sum of the features.
///
///     let model = LinearPredictor(coefficients: [2, -1], intercept: 0.5)
///     try model.predict(Matrix([[1, 1]]))  // [1.5]
public struct LinearPredictor: Sendable, Equatable {
  /// The coefficient of each feature.
  public let coefficients: [Double]

  /// What is added to the weighted sum.
  public let intercept: Double

  /// Creates a predictor of known coefficients.
  public init(coefficients: [Double], intercept: Double) {
    self.coefficients = coefficients
    self.intercept = intercept
  }

  /// What is predicted for samples x features: a number for each sample.
  ///
  /// - Throws: `TrainingError.shape` when the samples have another number of features,
  ///   `TrainingError.notFinite` when a feature is NaN or infinite, or a prediction overflows.
  public func predict(_ features: Matrix) throws(TrainingError) -> [Double] {
    let row = try Matrix(rows: 1, columns: coefficients.count, values: coefficients)
    return try features.linearScores(coefficients: row, intercepts: [intercept]).values
  }
}
