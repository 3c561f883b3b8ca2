/// Logistic regression, for two classes or more, with the penalties of scikit-learn.
///
///     let model = try LogisticRegression().fit(dataset)
///     try model.predictProbabilities(Matrix([[0.5, -1]]))  // 1 x classes
///
/// Minimises the same objective as scikit-learn's `LogisticRegression`, and to its true optimum:
///
///     C * (sum of the samples' log losses) + penalty
///
/// where the penalty is half the squared length of the coefficients unless another ``Penalty`` is
/// chosen. Intercepts go free.
///
///     let sparse = LogisticRegression(penalty: .l1, inverseRegularization: 0.1)
///     try sparse.fit(Iris.dataset, weights: .balanced(Iris.dataset.labels)).coefficients
///
/// Source: D. R. Cox, "The regression analysis of binary sequences", Journal of the Royal
/// Statistical Society B 20 (1958); scikit-learn's user guide, "Logistic regression".
public struct LogisticRegression: Sendable, Equatable {
  /// What large coefficients cost.
  public var penalty: Penalty

  /// How more than two classes are told apart.
  public var strategy: Strategy

  /// The weight C of the losses against the penalty. Above 0; the less, the smaller the
  /// coefficients. Without a penalty it says nothing.
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
    penalty: Penalty = .l2, strategy: Strategy = .multinomial, inverseRegularization: Double = 1,
    tolerance: Double = 1e-9, maximumIterations: Int = 1000
  ) {
    self.penalty = penalty
    self.strategy = strategy
    self.inverseRegularization = inverseRegularization
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
  }

  /// Finds the coefficients that minimise the objective.
  ///
  /// - Parameters:
  ///   - dataset: The samples.
  ///   - weights: How much the loss of each sample counts; nil for all alike. They belong to the
  ///     labels of the data set with one-versus-rest too.
  /// - Throws: `TrainingError.option` for an option out of range, a class whose samples all weigh
  ///   nothing, or no penalty where planes tell all classes apart, so that nothing keeps
  ///   coefficients from growing; `TrainingError.label` when all samples are of one class;
  ///   `TrainingError.shape` for more than 2^28 coefficients, or another number of weights than of
  ///   samples; `TrainingError.notFinite` when features are so large that the gradient overflows;
  ///   `TrainingError.notConverged` or `TrainingError.stalled` when the solver ends before the
  ///   gradient vanishes (scale the features, or raise the tolerance or the number of iterations).
  public func fit(
    _ dataset: Dataset, weights: SampleWeights? = nil
  ) throws(TrainingError) -> Model {
    try checkOptions()
    let (features, classes) = (dataset.features, dataset.classes)
    try dataset.requireSeveralClasses()
    try CountLimit.require(rows: classes.count, columns: features.columns + 1, name: "coefficients")
    let weights = try weights?.values(of: dataset.labels) ?? []
    let targets = dataset.classIndices(in: classes)
    guard strategy == .oneVersusRest, classes.count > 2 else {
      let scoreCount = classes.count == 2 ? 1 : classes.count
      return try model(
        classes, [minimum(features, targets, scoreCount: scoreCount, weights: weights)])
    }
    var units: [LinearUnits] = []
    for index in classes.indices {
      let isClass = targets.map { $0 == index ? 1 : 0 }
      units.append(try minimum(features, isClass, scoreCount: 1, weights: weights))
    }
    return try model(classes, units)
  }

  private func model(_ classes: [Int], _ units: [LinearUnits]) throws(TrainingError) -> Model {
    let joined = try LinearUnits(joining: units)
    return Model(
      classes: classes, coefficients: joined.coefficients, intercepts: joined.intercepts,
      strategy: classes.count > 2 ? strategy : .multinomial)
  }

  /// The units of one problem: a single one for targets 0 and 1, else one a class.
  private func minimum(
    _ features: Matrix, _ targets: [Int], scoreCount: Int, weights: [Double]
  ) throws(TrainingError) -> LinearUnits {
    let c = penalty == .none ? 1 : inverseRegularization
    let objective = LogisticObjective(
      features: features, targets: targets, scoreCount: scoreCount, c: c, weights: weights,
      ridge: penalty.squaredShare)
    let units = try penalty.absoluteShare == 0 ? smoothMinimum(objective) : newtonMinimum(objective)
    guard penalty != .none || !objective.separates(units.packed) else {
      throw .option(
        name: "penalty", value: "none",
        expected: "l1 or l2 for classes that planes tell apart, whose coefficients grow without end"
      )
    }
    return units
  }

  /// The minimum that L-BFGS finds; where it does not, for features of very different sizes, that of
  /// Newton's method, which no size troubles but whose steps take longer.
  private func smoothMinimum(
    _ objective: LogisticObjective
  ) throws(TrainingError) -> LinearUnits {
    let solver = LBFGS(maximumIterations: maximumIterations, tolerance: tolerance)
    let start = [Double](repeating: 0, count: objective.parameterCount)
    do throws(TrainingError) {
      let minimum = try solver.minimize(from: start) { objective($0) }
      return try LinearUnits(
        packed: minimum.position, units: objective.scoreCount, inputs: objective.features.columns)
    } catch {
      switch error {
      case .stalled, .notConverged:
        guard let units = try? newtonMinimum(objective) else { throw error }
        return units
      default: throw error
      }
    }
  }

  private func newtonMinimum(_ objective: LogisticObjective) throws(TrainingError) -> LinearUnits {
    try ProximalNewton(
      l1: penalty.absoluteShare, tolerance: tolerance, maximumIterations: maximumIterations
    ).minimize(objective)
  }

  private func checkOptions() throws(TrainingError) {
    guard inverseRegularization > 0, inverseRegularization.isFinite else {
      throw .option(
        name: "inverseRegularization", value: "\(inverseRegularization)",
        expected: "a finite number above 0")
    }
    try penalty.validate()
  }
}
