import Training

/// A model given by a function: what is not made with `Training`, or needs something done to its
/// features first.
///
///     // A network that was trained with scaled features, drawn in the units of the data.
///     let model = ScoringFunction { features in
///       try network.classScores(for: scaler.transform(features))
///     }
///     try DecisionRegions(of: model, x: 0...100, y: 0...50)
public struct ScoringFunction: ClassScoring {
  // Not `@Sendable`: regions are found at once, and a function may use a network in a variable.
  private let scores: (Matrix) throws -> Matrix

  /// Creates a model from a function.
  ///
  /// - Parameter scores: gives samples x classes for samples x features; the greatest score of a
  ///   sample wins, the first of equal ones.
  public init(_ scores: @escaping (_ features: Matrix) throws -> Matrix) {
    self.scores = scores
  }

  /// What the function gives, samples x classes.
  ///
  /// - Throws: what the function throws.
  public func classScores(for features: Matrix) throws -> Matrix {
    try scores(features)
  }
}
