import Training

extension Network: ClassScoring {
  /// The scores of the classes, samples x classes: for several outputs the weighted sums of the last
  /// layer, for a single one z, of two classes, -z and z.
  ///
  /// The border of two classes so is where z is 0: where a sigmoid is 0.5, a step function switches,
  /// and tanh and a linear output change their signs. For a linear output with labels 0 and 1, whose
  /// border is at 0.5, use a ``ScoringFunction``.
  ///
  /// - Throws: `TrainingError`, as `decisionFunction` does.
  public func classScores(for features: Matrix) throws(TrainingError) -> Matrix {
    let sums = try decisionFunction(features)
    return try sums.columns == 1 ? Matrix(leadOfSecondClass: sums.values) : sums
  }
}
