import Training

extension Network: ValuePredicting {
  /// The output for samples x features.
  ///
  /// - Throws: `NetworkFigureError.network` for another number of outputs than one, `TrainingError` as
  ///   `predict` does.
  public func predictedValues(for features: Matrix) throws -> [Double] {
    guard outputs == 1 else {
      throw NetworkFigureError.network(
        expected: "one output", actual: NetworkFigureError.count(outputs, "output"))
    }
    return try predict(features).column(0)
  }
}
