import Training

extension MLPClassifier.Model: ClassScoring {
  /// The scores of the classes in ascending order, samples x classes: the sums of the last layer. For two
  /// classes these are the negative log odds and the log odds, so that the border is where the probability
  /// is 0.5.
  ///
  /// - Throws: `TrainingError`, as `decisionFunction` does.
  public func classScores(for features: Matrix) throws(TrainingError) -> Matrix {
    let scores = try decisionFunction(features)
    return try scores.columns == 1 ? Matrix(leadOfSecondClass: scores.values) : scores
  }
}
