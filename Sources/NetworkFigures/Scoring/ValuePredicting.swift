import Training

/// A model that predicts a number for each sample.
///
/// Linear regressions and multilayer perceptrons are such models, and so is a network of one output;
/// conform a type of your own to draw what it predicts too:
///
///     struct Cube: ValuePredicting {
///       func predictedValues(for features: Matrix) -> [Double] {
///         features.column(0).map { $0 * $0 * $0 }
///       }
///     }
///
///     try Line(predictionOf: Cube(), x: [0, 0.5, 1])
///
/// A function serves as well: ``PredictingFunction``.
public protocol ValuePredicting {
  /// What is predicted for samples x features: a finite number for each sample.
  ///
  /// - Parameter features: the samples, samples x features.
  /// - Throws: what the model throws for features that it cannot take.
  func predictedValues(for features: Matrix) throws -> [Double]
}
