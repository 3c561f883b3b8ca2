import Training

extension LinearSVC.Model: ClassScoring {
  /// The scores of the classes in ascending order, samples x classes. For two classes these are the
  /// negative score and the score, so that the border is where it is 0.
  ///
  /// - Throws: `TrainingError`, as `decisionFunction` does.
  public func classScores(for features: Matrix) throws(TrainingError) -> Matrix {
    let scores = try decisionFunction(features)
    return try scores.columns == 1 ? Matrix(leadOfSecondClass: scores.values) : scores
  }
}
