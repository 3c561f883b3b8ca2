extension LogisticRegression {
  /// What large coefficients cost, beside C times the losses.
  ///
  ///     LogisticRegression(penalty: .l1, inverseRegularization: 0.1)
  ///     LogisticRegression(penalty: .elasticNet(l1Share: 0.5))
  ///
  /// Source: scikit-learn's user guide, "Logistic regression", where these are `C=inf`, `l1_ratio=1`,
  /// `l1_ratio=0` and the ratios between.
  public enum Penalty: Sendable, Equatable {
    /// Nothing. Where planes tell all classes apart there is no minimum then.
    case none

    /// The sum of their magnitudes, which makes many of them exactly 0.
    ///
    /// For four classes or more several coefficients may be optimal: those of a feature can be moved
    /// together without a change of the probabilities, and their magnitudes do not always tell by how
    /// much.
    case l1

    /// Half the sum of their squares.
    case l2

    /// `l1Share` of the one and the rest of the other; the share is in 0 to 1.
    case elasticNet(l1Share: Double)

    /// The factor of the sum of magnitudes.
    var absoluteShare: Double {
      switch self {
      case .none, .l2: 0
      case .l1: 1
      case .elasticNet(let share): share
      }
    }

    /// The factor of half the sum of squares.
    var squaredShare: Double { self == .none ? 0 : 1 - absoluteShare }

    /// Makes sure that the share is one.
    ///
    /// - Throws: `TrainingError.option`.
    func validate() throws(TrainingError) {
      guard case .elasticNet(let share) = self else { return }
      try SampleOptions.requireShare(share, name: "l1Share")
    }
  }

  /// How more than two classes are told apart.
  ///
  ///     LogisticRegression(strategy: .oneVersusRest)
  public enum Strategy: Sendable, Equatable {
    /// All at once: probabilities are the softmax of the scores.
    case multinomial

    /// Each from all others, by a regression of its own: scikit-learn's `OneVsRestClassifier`. The
    /// probabilities are those of the regressions, divided by their sum.
    case oneVersusRest
  }
}
