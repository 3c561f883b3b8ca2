extension LogisticRegression {
  /// A fitted logistic regression.
  ///
  ///     try model.decisionFunction(features).column(0)  // the log odds of the second class
  ///     try model.predict(features)                     // the likeliest label of each sample
  public struct Model: Sendable, Equatable {
    /// The labels, in ascending order.
    public let classes: [Int]

    /// The coefficients: 1 x features for two classes, else classes x features.
    public let coefficients: Matrix

    /// The intercepts: one for two classes, else one a class, which sum to zero if the strategy is
    /// multinomial.
    public let intercepts: [Double]

    /// How the classes are told apart; of two always as multinomial.
    public let strategy: Strategy

    /// The scores of samples x features: for two classes samples x 1, the log odds of the second
    /// class; else samples x classes.
    ///
    /// - Throws: `TrainingError.shape` when the samples have another number of features,
    ///   `TrainingError.notFinite` when a feature is NaN or infinite, or a score overflows.
    public func decisionFunction(_ features: Matrix) throws(TrainingError) -> Matrix {
      try features.linearScores(coefficients: coefficients, intercepts: intercepts)
    }

    /// The probability of each class for each sample: samples x classes, rows that sum to 1.
    ///
    /// - Throws: What `decisionFunction` throws.
    public func predictProbabilities(_ features: Matrix) throws(TrainingError) -> Matrix {
      let scores = try decisionFunction(features)
      return try Matrix(
        rows: scores.rows, columns: classes.count,
        values: (0..<scores.rows).flatMap { probabilities(fromScores: scores.row($0)) })
    }

    /// The likeliest label of each sample; of equally likely ones the smallest.
    ///
    /// - Throws: What `decisionFunction` throws.
    public func predict(_ features: Matrix) throws(TrainingError) -> [Int] {
      try decisionFunction(features).bestClasses.map { classes[$0] }
    }

    private func probabilities(fromScores scores: ArraySlice<Double>) -> [Double] {
      var probabilities = Array(scores)
      guard probabilities.count > 1 else {
        let logOdds = probabilities[0]
        return [DoubleMath.sigmoid(-logOdds), DoubleMath.sigmoid(logOdds)]
      }
      guard strategy == .oneVersusRest else {
        LogisticObjective.softmax(&probabilities)
        return probabilities
      }
      return Self.shares(ofLogOdds: probabilities)
    }

    /// The probabilities of classes against the rest, divided by their sum.
    private static func shares(ofLogOdds scores: [Double]) -> [Double] {
      let probabilities = scores.map { DoubleMath.sigmoid($0) }
      let sum = probabilities.reduce(0, +)
      guard sum < Double.leastNormalMagnitude else { return probabilities.map { $0 / sum } }
      // Where all are next to nothing a probability is the exponential of its score.
      var exponentials = scores
      LogisticObjective.softmax(&exponentials)
      return exponentials
    }
  }
}
