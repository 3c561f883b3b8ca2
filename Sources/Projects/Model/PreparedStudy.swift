import Training

/// Data as a network takes them for training: scaled, and with the classes as its outputs are.
struct PreparedStudy {
  /// The samples to train with, samples x features, scaled.
  let features: Matrix
  /// What the network is to give for them, samples x units.
  let targets: Matrix
  /// The samples that are kept from training.
  let validation: Validation?
  /// What the features were scaled by; nil when they were not.
  let scaler: StandardScaler?
  /// What the numbers to be learnt were scaled by; nil when they were not, and for classes.
  private let targetScaler: StandardScaler?
  /// What training makes small, of scaled numbers.
  let loss: Loss
  /// The same in the units of the numbers that are to be learnt.
  let ownLoss: Loss
  /// What is watched besides.
  let metric: Metric
  /// The function of the last layer unless another is asked for.
  let outputActivation: Activation
  /// The number of units of the last layer.
  let outputs: Int

  /// The number of samples to train with.
  var count: Int { features.rows }

  /// Scales data and takes some of them aside.
  ///
  /// - Throws: `ProjectError.oneClass`, `.constantColumn` or `.option`; `TrainingError` for numbers so large
  ///   that a variance overflows.
  init(_ data: StudyData, for declaration: ModelDeclaration) throws {
    try data.requireVariation()
    let split = try Self.split(data, share: declaration.validationShare, seed: declaration.seed)
    let chosen = try data.features.rows(at: split.train)
    scaler = declaration.standardizes ? try StandardScaler.fit(chosen) : nil
    let isRegression = data.task == .regression
    let classes = data.classNames.count
    outputs = isRegression || classes == 2 ? 1 : classes
    outputActivation = isRegression ? .linear : classes == 2 ? .sigmoid : .softmax
    metric = isRegression ? .meanAbsoluteError : .accuracy
    ownLoss =
      declaration.loss
      ?? (isRegression
        ? .meanSquaredError : classes == 2 ? .binaryCrossEntropy : .categoricalCrossEntropy)

    let targets = try Self.targets(of: data, outputs: outputs)
    let chosenTargets = try targets.rows(at: split.train)
    let scales = isRegression && declaration.standardizes && declaration.canScaleTargets
    targetScaler = scales ? try StandardScaler.fit(chosenTargets) : nil
    loss = targetScaler.map { [ownLoss] in ownLoss.scaled(by: $0.scales[0]) } ?? ownLoss
    features = try scaler?.transform(chosen) ?? chosen
    self.targets = try targetScaler?.transform(chosenTargets) ?? chosenTargets
    guard !split.test.isEmpty else {
      validation = nil
      return
    }
    let (kept, keptTargets) = try (
      data.features.rows(at: split.test), targets.rows(at: split.test)
    )
    validation = Validation(
      try scaler?.transform(kept) ?? kept, try targetScaler?.transform(keptTargets) ?? keptTargets)
  }

  private static func split(_ data: StudyData, share: Double, seed: Int) throws -> Split {
    guard share > 0 else { return Split(train: Array(0..<data.count), test: []) }
    let seed = UInt32(truncatingIfNeeded: seed)
    guard let labels = data.labels else {
      return try Split.trainTest(count: data.count, testSize: .fraction(share), seed: seed)
    }
    return try Split.trainTest(stratifying: labels, testSize: .fraction(share), seed: seed)
  }

  private static func targets(of data: StudyData, outputs: Int) throws -> Matrix {
    switch data.target {
    case .classes(let labels, _): try labels.matrix(units: outputs)
    case .numbers(let values): Matrix(column: values)
    }
  }
}

// MARK: - Back to own units

extension PreparedStudy {
  /// The network whose predictions are in the units of the numbers that were to be learnt: the scaling
  /// becomes part of its last layer.
  func inOwnUnits(_ network: Network) throws -> Network {
    guard let targetScaler, let last = network.layers.last else { return network }
    let (mean, scale) = (targetScaler.means[0], targetScaler.scales[0])
    let layer = try Network.Layer(
      weights: last.weights.scaled(by: scale), bias: last.bias.map { $0 * scale + mean },
      activation: last.activation)
    return try Network(layers: network.layers.dropLast() + [layer])
  }

  /// The history in the units of the numbers that were to be learnt.
  func inOwnUnits(_ history: History) -> History {
    guard let targetScaler else { return history }
    let scale = targetScaler.scales[0]
    let lossScale = loss.factor(forScale: scale)
    func metrics(_ values: [Metric: [Double]]) -> [Metric: [Double]] {
      values.mapValues { $0.map { $0 * scale } }
    }
    return History(
      loss: history.loss.map { $0 * lossScale }, metrics: metrics(history.metrics),
      validationLoss: history.validationLoss.map { $0 * lossScale },
      validationMetrics: metrics(history.validationMetrics))
  }
}

extension ModelDeclaration {
  /// Whether the scaling of numbers can become part of the last layer, which therefore has to be linear.
  fileprivate var canScaleTargets: Bool {
    guard outputActivation == nil || outputActivation == .linear else { return false }
    switch loss {
    case nil, .meanSquaredError, .meanAbsoluteError, .huber: return true
    default: return false
    }
  }
}

extension Loss {
  /// The loss that is, but for ``factor(forScale:)``, the same for numbers divided by `scale`.
  fileprivate func scaled(by scale: Double) -> Loss {
    if case .huber(let delta) = self { .huber(delta: delta / scale) } else { self }
  }

  /// How many times as great the loss is in own units as for numbers divided by `scale`.
  fileprivate func factor(forScale scale: Double) -> Double {
    self == .meanAbsoluteError ? scale : scale * scale
  }
}

extension Matrix {
  /// All entries times a number.
  fileprivate func scaled(by factor: Double) -> Matrix {
    var result = self
    for row in 0..<rows {
      for column in 0..<columns { result[row, column] *= factor }
    }
    return result
  }
}

extension StudyData {
  /// Refuses data that nothing can be learnt of.
  ///
  /// - Throws: `ProjectError.oneClass` or `.constantColumn`.
  func requireVariation() throws(ProjectError) {
    if case .classes(let labels, let names) = target, Set(labels).count < 2 {
      throw .oneClass(labels.first.map { names[$0] } ?? "", column: targetName)
    }
    for (index, name) in featureNames.enumerated() {
      let others = featureNames.filter { $0 != name }
      try Self.requireVariation(features.column(index), name, others: others)
    }
    if let numbers { try Self.requireVariation(numbers, targetName, others: []) }
  }

  private static func requireVariation(
    _ values: [Double], _ name: String, others: [String]
  ) throws(ProjectError) {
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return }
    throw .constantColumn(name, value: first, others: others)
  }
}
