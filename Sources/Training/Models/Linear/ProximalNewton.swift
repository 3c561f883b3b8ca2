/// Finds the minimum of a logistic objective to which an L1 penalty may be added, by a proximal Newton
/// method.
///
/// Each step minimises the parabola that touches the objective, together with the penalty, one
/// coordinate after the other, and goes as far towards its minimum as the objective agrees.
///
/// Source: G.-X. Yuan, C.-H. Ho and C.-J. Lin, "An improved GLMNET for L1-regularized logistic
/// regression", Journal of Machine Learning Research 13 (2012); the parabola of several classes is
/// that of J. Friedman, T. Hastie and R. Tibshirani, "Regularization paths for generalized linear
/// models via coordinate descent", Journal of Statistical Software 33 (2010), with all its entries.
struct ProximalNewton: Sendable, Equatable {
  /// The factor of the sum of the coefficients' magnitudes.
  let l1: Double

  /// By how much the conditions of a minimum may be missed.
  let tolerance: Double

  let maximumIterations: Int

  /// What the solver is called in errors.
  private static let name = "proximal Newton method"

  /// The fraction of the promised decrease that a step has to bring, as in the paper.
  private static let sufficientDecrease = 0.01

  /// How often a step may be halved.
  private static let mostHalvings = 60

  /// The coefficients and intercepts at the minimum.
  ///
  /// Features are moved to mean 0 on the way, which the free intercepts make up for: that keeps them
  /// apart from the intercepts.
  ///
  /// - Throws: `TrainingError.option` for an option out of range, `.notFinite` when a gradient
  ///   overflows, `.notConverged` when the steps are used up, `.stalled` when none leads further.
  func minimize(_ objective: LogisticObjective) throws(TrainingError) -> LinearUnits {
    try checkOptions()
    let centered = try objective.movingFeaturesToMeanZero()
    let parameters = try minimum(of: centered.objective)
    let units = try LinearUnits(
      packed: parameters, units: objective.scoreCount, inputs: objective.features.columns)
    let intercepts = units.intercepts.enumerated().map { unit, intercept in
      intercept - dot(units.coefficients.row(unit), centered.means)
    }
    // Only differences of several intercepts matter.
    let mean = intercepts.count > 1 ? intercepts.reduce(0, +) / Double(intercepts.count) : 0
    return LinearUnits(
      coefficients: units.coefficients, intercepts: intercepts.map { $0 - mean })
  }

  private func minimum(of objective: LogisticObjective) throws(TrainingError) -> [Double] {
    var point = SparsePoint([Double](repeating: 0, count: objective.parameterCount), objective, l1)
    try Matrix(column: point.gradient).requireFinite("gradient at the start")
    let columns = (0..<objective.features.columns).map(objective.features.column)
    var progress = DescentProgress(value: point.value, gradient: point.violation)
    var iterations = 0
    while !(point.violation <= tolerance) {
      guard iterations < maximumIterations else {
        throw .notConverged(
          solver: Self.name, iterations: iterations, gradient: point.violation)
      }
      var parabola = LogisticParabola(objective, at: point, columns: columns, l1: l1)
      parabola.minimize(within: Self.innerShare * point.violation)
      point = step(from: point, along: parabola.change, objective)
      progress.note(value: point.value, gradient: point.violation)
      iterations += 1
      guard !progress.hasStalled else {
        throw .stalled(solver: Self.name, iterations: iterations, gradient: point.violation)
      }
    }
    return point.parameters
  }

  /// How exactly the minimum of a parabola is found, as a share of what is wrong with its start.
  private static let innerShare = 0.01

  /// The point that a step leads to: the whole change, or a half of it that lowers the objective enough.
  private func step(
    from point: SparsePoint, along change: [Double], _ objective: LogisticObjective
  ) -> SparsePoint {
    let promise = point.promise(of: change, l1: l1)
    let rounding = StrongWolfe.rounding(ofValue: point.value)
    var length = 1.0
    for _ in 0..<Self.mostHalvings {
      let next = SparsePoint(
        zip(point.parameters, change).map { $0 + length * $1 }, objective, l1)
      if next.value <= point.value + Self.sufficientDecrease * length * promise + rounding {
        return next
      }
      length /= 2
    }
    return point
  }

  private func checkOptions() throws(TrainingError) {
    guard tolerance > 0, tolerance.isFinite else {
      throw .option(
        name: "tolerance", value: "\(tolerance)", expected: "a finite number above 0")
    }
    guard maximumIterations >= 0 else {
      throw .option(
        name: "maximumIterations", value: "\(maximumIterations)", expected: "0 or more")
    }
  }
}

extension LogisticObjective {
  /// The same objective for features whose means have been taken away.
  ///
  /// - Throws: `TrainingError.notFinite` for features so large that a mean overflows.
  fileprivate func movingFeaturesToMeanZero() throws(TrainingError)
    -> (objective: LogisticObjective, means: [Double])
  {
    let count = Double(features.rows)
    let means = (0..<features.columns).map { features.column($0).reduce(0) { $0 + $1 / count } }
    let centered = features.mapEntries { $0 - means[$1] }
    try centered.requireFinite("centered features")
    let objective = LogisticObjective(
      features: centered, targets: targets, scoreCount: scoreCount, c: c, weights: weights,
      ridge: ridge)
    return (objective, means)
  }
}
