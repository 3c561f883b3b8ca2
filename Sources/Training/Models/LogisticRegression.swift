/// Logistic regression with an L2 penalty, for two classes or more (then by softmax).
///
///     let model = try LogisticRegression().fit(dataset)
///     try model.predictProbabilities(Matrix([[0.5, -1]]))  // 1 x classes
///
/// Minimises the same objective as scikit-learn's `LogisticRegression`, and to its true optimum:
///
///     C * (sum of the samples' log losses) + |coefficients|^2 / 2
///
/// Source: D. R. Cox, "The regression analysis of binary sequences", Journal of the Royal
/// Statistical Society B 20 (1958); scikit-learn's user guide, "Logistic regression".
public struct LogisticRegression: Sendable, Equatable {
  /// The weight C of the losses against the penalty. Above 0; the less, the smaller the
  /// coefficients.
  public var inverseRegularization: Double

  /// The largest entry of the objective's gradient, in magnitude, that counts as none. Above 0.
  ///
  /// Rounding keeps the gradient near 1e-16 times C times the sum of the features; where that is
  /// above the tolerance, `fit` reports that it has stalled.
  public var tolerance: Double

  /// How many steps the solver may take. 0 or more.
  public var maximumIterations: Int

  /// Creates a regression that is yet to be fitted.
  public init(
    inverseRegularization: Double = 1, tolerance: Double = 1e-9, maximumIterations: Int = 1000
  ) {
    self.inverseRegularization = inverseRegularization
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  /// Finds the coefficients that minimise the objective.
  ///
  /// - Throws: `TrainingError.option` for an option out of range; `TrainingError.label` when all
  ///   samples are of one class; `TrainingError.shape` for more than 2^28 coefficients;
  ///   `TrainingError.notFinite` when features are so large that the gradient overflows;
  ///   `TrainingError.notConverged` or `TrainingError.stalled` when the solver ends before the
  ///   gradient vanishes (scale the features, or raise the tolerance or the number of iterations).
  public func fit(_ dataset: Dataset) throws(TrainingError) -> Model {
    let classes = dataset.classes
    try check(classes, columns: dataset.features.columns)
    let objective = LogisticObjective(
      features: dataset.features, targets: Self.indices(of: dataset.labels, in: classes),
      scoreCount: classes.count == 2 ? 1 : classes.count, c: inverseRegularization)
    let solver = LBFGS(maximumIterations: maximumIterations, tolerance: tolerance)
    let start = [Double](repeating: 0, count: objective.parameterCount)
    let minimum = try solver.minimize(from: start) { objective($0) }
    return try Model(
      classes: classes,
      coefficients: Matrix(
        rows: objective.scoreCount, columns: dataset.features.columns,
        values: Array(minimum.position.prefix(objective.coefficientCount))),
      intercepts: Array(minimum.position.suffix(objective.scoreCount)))
  }

  private func check(_ classes: [Int], columns: Int) throws(TrainingError) {
    guard inverseRegularization > 0, inverseRegularization.isFinite else {
      throw .option(
        name: "inverseRegularization", value: "\(inverseRegularization)",
        expected: "a finite number above 0")
    }
    guard classes.count > 1 else {
      throw .label(
        array: "labels", row: 0, value: Double(classes.first ?? 0),
        expected: "a class that not all samples share")
    }
    try CountLimit.require(rows: classes.count, columns: columns + 1, name: "coefficients")
  }

  private static func indices(of labels: [Int], in classes: [Int]) -> [Int] {
    let indices = Dictionary(uniqueKeysWithValues: zip(classes, classes.indices))
    return labels.compactMap { indices[$0] }
  }
}

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

    /// The intercepts: one for two classes, else one a class, which then sum to zero.
    public let intercepts: [Double]

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
      let scores = try decisionFunction(features)
      return (0..<scores.rows).map { classes[bestClass(forScores: scores.row($0))] }
    }

    private func probabilities(fromScores scores: ArraySlice<Double>) -> [Double] {
      var probabilities = Array(scores)
      guard probabilities.count > 1 else {
        let logOdds = probabilities[0]
        return [DoubleMath.sigmoid(-logOdds), DoubleMath.sigmoid(logOdds)]
      }
      LogisticObjective.softmax(&probabilities)
      return probabilities
    }

    private func bestClass(forScores scores: ArraySlice<Double>) -> Int {
      guard scores.count > 1 else {
        return scores[scores.startIndex] > 0 ? 1 : 0
      }
      return scores.indices.reduce(scores.startIndex) { scores[$1] > scores[$0] ? $1 : $0 }
        - scores.startIndex
    }
  }
}
