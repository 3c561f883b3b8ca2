/// A linear support vector machine: the plane between two classes that keeps the most distance; with
/// more classes one for each of them against the rest.
///
///     let model = try LinearSVC(inverseRegularization: 10).fit(dataset)
///     try model.predict(Matrix([[0.5, -1]]))
///
/// Minimises the same objective as scikit-learn's `LinearSVC`, and to its true optimum:
///
///     |coefficients|^2 / 2 + (b / s)^2 / 2 + C * (sum of the samples' losses)
///
/// As there, the intercept b is the coefficient of a further feature that is the intercept scaling s
/// everywhere, and is kept small with the others; a great s sets it free.
///
/// Source: C. Cortes and V. Vapnik, "Support-vector networks", Machine Learning 20 (1995); R.-E. Fan et
/// al., "LIBLINEAR: a library for large linear classification", Journal of Machine Learning Research 9
/// (2008), for the objective.
public struct LinearSVC: Sendable, Equatable {
  /// What a sample costs whose score, times -1 for the first class, is m: nothing for 1 and more.
  ///
  ///     LinearSVC(loss: .hinge)
  public enum Loss: Sendable, Equatable, CaseIterable {
    /// 1 - m.
    case hinge

    /// (1 - m)^2.
    case squaredHinge
  }

  /// What a sample on the wrong side costs.
  public var loss: Loss

  /// The weight C of the losses against the penalty. Above 0.
  public var inverseRegularization: Double

  /// Whether to fit an intercept.
  public var fitsIntercept: Bool

  /// What the feature is everywhere whose coefficient makes the intercept. Above 0.
  public var interceptScaling: Double

  /// By how much the objective may be above its minimum, as a share of it, or of 1 if that is greater.
  /// Above 0.
  ///
  /// The coefficients and the intercept over its scaling are then no further from the minimum than the
  /// root of twice that; mostly they are as near as rounding lets them.
  public var tolerance: Double

  /// How many steps the solver may take. 0 or more.
  public var maximumIterations: Int

  /// Creates a classifier that is yet to be fitted.
  public init(
    loss: Loss = .squaredHinge, inverseRegularization: Double = 1, fitsIntercept: Bool = true,
    interceptScaling: Double = 1, tolerance: Double = 1e-12, maximumIterations: Int = 1000
  ) {
    self.loss = loss
    self.inverseRegularization = inverseRegularization
    self.fitsIntercept = fitsIntercept
    self.interceptScaling = interceptScaling
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  /// Finds the coefficients that minimise the objective.
  ///
  /// - Parameters:
  ///   - dataset: The samples.
  ///   - weights: How much the loss of each sample counts; nil for all alike. They belong to the labels
  ///     of the data set for each class against the rest, too.
  /// - Throws: `TrainingError.option` for an option out of range, or a class whose samples all weigh
  ///   nothing; `TrainingError.label` when all samples are of one class; `TrainingError.shape` for more
  ///   than 16383 features, or another number of weights than of samples; `TrainingError.notFinite` when
  ///   features are so large that a product overflows; `TrainingError.notConverged` or
  ///   `TrainingError.stalled` when the solver ends before it is near enough to the minimum (scale the
  ///   features, or raise the tolerance or the number of iterations).
  public func fit(
    _ dataset: Dataset, weights: SampleWeights? = nil
  ) throws(TrainingError) -> Model {
    try checkOptions()
    try dataset.requireSeveralClasses()
    let classes = dataset.classes
    let size = dataset.features.columns + 1
    try CountLimit.require(rows: classes.count, columns: size, name: "coefficients")
    try CountLimit.require(rows: size, columns: size, name: "products of features")
    let costs =
      try (weights?.values(of: dataset.labels)).map { values in
        values.map { inverseRegularization * $0 }
      } ?? [Double](repeating: inverseRegularization, count: dataset.labels.count)
    var units: [LinearUnits] = []
    for label in classes.count == 2 ? [classes[1]] : classes {
      let signs = dataset.labels.map { $0 == label ? 1.0 : -1 }
      units.append(try unit(MarginProblem(samples(dataset.features, signs), costs: costs)))
    }
    let joined = try LinearUnits(joining: units)
    return Model(
      classes: classes, coefficients: joined.coefficients, intercepts: joined.intercepts)
  }

  /// The samples with the feature of the intercept, negated where the sign is.
  private func samples(_ features: Matrix, _ signs: [Double]) -> [[Double]] {
    signs.enumerated().map { row, sign in
      let further = fitsIntercept ? [interceptScaling] : []
      return (features.row(row) + further).map { sign * $0 }
    }
  }

  private func unit(_ problem: MarginProblem) throws(TrainingError) -> LinearUnits {
    var coefficients: [Double]
    switch loss {
    case .squaredHinge:
      coefficients = try SquaredHingeSolver(
        tolerance: tolerance, maximumIterations: maximumIterations
      ).minimize(problem)
    case .hinge:
      coefficients = try HingeSolver(
        tolerance: tolerance, maximumIterations: maximumIterations
      ).minimize(problem)
    }
    let intercept = fitsIntercept ? interceptScaling * coefficients.removeLast() : 0
    return LinearUnits(
      coefficients: try Matrix(rows: 1, columns: coefficients.count, values: coefficients),
      intercepts: [intercept])
  }

  private func checkOptions() throws(TrainingError) {
    let positive = [
      ("inverseRegularization", inverseRegularization), ("interceptScaling", interceptScaling),
      ("tolerance", tolerance),
    ]
    for (name, value) in positive where !(value > 0 && value.isFinite) {
      throw .option(name: name, value: "\(value)", expected: "a finite number above 0")
    }
    guard maximumIterations >= 0 else {
      throw .option(
        name: "maximumIterations", value: "\(maximumIterations)", expected: "0 or more")
    }
  }
}

extension LinearSVC {
  /// A fitted support vector machine.
  ///
  ///     try model.decisionFunction(features).column(0)  // above 0 for the second of two classes
  ///     try model.predict(features)                     // a label for each sample
  public struct Model: Sendable, Equatable {
    /// The labels, in ascending order.
    public let classes: [Int]

    /// The coefficients: 1 x features for two classes, else classes x features.
    public let coefficients: Matrix

    /// The intercepts: one for two classes, else one a class.
    public let intercepts: [Double]

    /// The scores of samples x features: for two classes samples x 1, above 0 for the second class; else
    /// samples x classes, each above 0 for the class and below for the rest.
    ///
    /// - Throws: `TrainingError.shape` when the samples have another number of features,
    ///   `TrainingError.notFinite` when a feature is NaN or infinite, or a score overflows.
    public func decisionFunction(_ features: Matrix) throws(TrainingError) -> Matrix {
      try features.linearScores(coefficients: coefficients, intercepts: intercepts)
    }

    /// The label of the greatest score of each sample; of equal ones the smallest.
    ///
    /// - Throws: What `decisionFunction` throws.
    public func predict(_ features: Matrix) throws(TrainingError) -> [Int] {
      try decisionFunction(features).bestClasses.map { classes[$0] }
    }
  }
}
