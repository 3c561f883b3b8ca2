import Training

/// A model given by a function: what is not made with `Training`, or needs something done to its
/// features first.
///
///     // A line that was fitted to powers of its feature.
///     let model = PredictingFunction { features in
///       try ridge.predict(PolynomialFeatures(degree: 3).transform(features))
///     }
///     try Line(predictionOf: model, x: x)
public struct PredictingFunction: ValuePredicting {
  // Not `@Sendable`: predictions are asked for at once, and a function may use a model in a variable.
  private let values: (Matrix) throws -> [Double]

  /// Creates a model from a function.
  ///
  /// - Parameter values: gives a number for each sample of samples x features.
  public init(_ values: @escaping (_ features: Matrix) throws -> [Double]) {
    self.values = values
  }

  /// What the function gives, a number for each sample.
  ///
  /// - Throws: what the function throws.
  public func predictedValues(for features: Matrix) throws -> [Double] {
    try values(features)
  }
}
