import Training

extension Perceptron.Model: ClassScoring {
  /// The scores of the labels 0 and 1, samples x 2: the negative net input and the net input, so that
  /// the border is where the step function switches.
  ///
  /// - Throws: `TrainingError`, as `decisionFunction` does.
  public func classScores(for features: Matrix) throws(TrainingError) -> Matrix {
    try Matrix(leadOfSecondClass: decisionFunction(features))
  }
}
