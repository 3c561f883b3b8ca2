/// What ``MLPClassifier`` and ``MLPRegressor`` are told alike.
struct MLPOptions: Sendable, Equatable {
  let hiddenLayerSizes: [Int]
  let activation: MLPActivation
  let alpha: Double
  let tolerance: Double
  let maximumIterations: Int
  let maximumEvaluations: Int
  let seed: UInt32

  /// Trains on features, samples x features, towards targets, samples x outputs.
  func train(
    _ features: Matrix, _ targets: Matrix, output: MLPOutput, weights: [Double]
  ) throws(TrainingError) -> (units: MLPUnits, run: MLPRun) {
    try check()
    let layout = try MLPLayout(
      inputs: features.columns, hidden: hiddenLayerSizes, outputs: targets.columns)
    let objective = MLPObjective(
      layout: layout, activation: activation, output: output, alpha: alpha, features: features,
      targets: targets, weights: weights)
    let start = layout.initialParameters(activation, seed: seed)
    let solver = LBFGSB(
      gradientTolerance: tolerance, maximumIterations: maximumIterations,
      maximumEvaluations: maximumEvaluations)
    let end = try solver.minimize(from: start) { objective($0) }
    let units = MLPUnits(end.position, layout, activation: activation, output: output)
    return (units, MLPRun(losses: end.values, hasConverged: end.hasConverged))
  }

  private func check() throws(TrainingError) {
    try SampleOptions.requireNotNegative(alpha, name: "alpha")
    try SampleOptions.requireNotNegative(tolerance, name: "tolerance")
    for (name, count) in [
      ("maximumIterations", maximumIterations), ("maximumEvaluations", maximumEvaluations),
    ] where count < 0 {
      throw .option(name: name, value: "\(count)", expected: "0 or more")
    }
  }
}
