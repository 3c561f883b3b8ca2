import Training

extension MLPRegressor.Model: ValuePredicting {
  /// What is predicted for samples x features.
  ///
  /// - Throws: `TrainingError`, as `predict` does.
  public func predictedValues(for features: Matrix) throws(TrainingError) -> [Double] {
    try predict(features)
  }
}
