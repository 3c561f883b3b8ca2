extension Network {
  /// Trains the weights, and returns the loss and the metrics of every epoch.
  ///
  /// Every call begins anew, with a fresh optimizer. To go on as if it were the same run, hand the same
  /// `TrainingState` to each call.
  ///
  /// The memory it takes grows with each of its sizes and no faster: besides `features` 8 bytes for each feature and
  /// each target of a sample, 4 KB for each unit, and 16 bytes for each weight.
  ///
  /// - Parameters:
  ///   - features: The samples, samples x inputs.
  ///   - targets: What to predict: a `Matrix` of samples x units, an array of class labels
  ///     (`[Int]`) or, for a single unit, of numbers (`[Double]`).
  ///   - loss: What to make small. Cross-entropies need the last layer that yields their
  ///     probabilities: sigmoid for the binary one, softmax for the categorical one.
  ///   - optimizer: How the weights follow the gradient.
  ///   - metrics: What to observe besides the loss.
  ///   - weights: How much each sample counts; `nil` for all alike.
  ///   - epochs: How often to go through all samples: at most 2^28 times, as the history holds each.
  ///   - batchSize: The number of samples in a step; `nil` takes all of them.
  ///   - shuffleSeed: Puts the samples in a new order before each epoch, as Python's
  ///     `random.seed(shuffleSeed)` and `random.shuffle` do; `nil` leaves them as they are.
  ///   - validation: Samples that loss and metrics are computed of after each epoch, too.
  ///   - earlyStopping: When the run ends before its last epoch; `nil` for never.
  ///   - snapshots: The epochs after which the network is kept in the history; 0 is before the first.
  ///   - onEpoch: Is told each epoch, with the network as it then is, and may end the run.
  /// - Returns: The history of the run.
  /// - Throws: `TrainingError.shape`, `.empty`, `.notFinite` or `.label` for data that do not fit,
  ///   `.option` for an argument out of range, and `.diverged` when the loss, a metric or a weight
  ///   is no longer finite. The network is then as it was.
  @discardableResult
  public mutating func fit(
    _ features: Matrix, _ targets: some Targets, loss: Loss, optimizer: Optimizer = .adam(),
    metrics: [Metric] = [], weights: SampleWeights? = nil, epochs: Int, batchSize: Int? = nil,
    shuffleSeed: Int? = nil,
    validation: Validation? = nil, earlyStopping: EarlyStopping? = nil, snapshots: [Int] = [],
    onEpoch: ((EpochReport) -> EpochReport.Decision)? = nil
  ) throws(TrainingError) -> History {
    var state = TrainingState()
    return try fit(
      features, targets, loss: loss, optimizer: optimizer, metrics: metrics, weights: weights,
      epochs: epochs, batchSize: batchSize, shuffleSeed: shuffleSeed, validation: validation,
      earlyStopping: earlyStopping, snapshots: snapshots, continuing: &state, onEpoch: onEpoch)
  }

  /// Trains the weights from where another run left off, and returns the loss and the metrics of every epoch.
  ///
  /// 300 calls of one epoch give, bit for bit, what one call of 300 does: the optimizer remembers its steps, the
  /// learning rate follows its schedule, and samples are shuffled on.
  ///
  /// - Parameters:
  ///   - features: The samples, samples x inputs.
  ///   - targets: What to predict, as without a state.
  ///   - loss: What to make small.
  ///   - optimizer: How the weights follow the gradient: the same kind in each call.
  ///   - metrics: What to observe besides the loss.
  ///   - weights: How much each sample counts; `nil` for all alike.
  ///   - epochs: How often to go through all samples in this call.
  ///   - batchSize: The number of samples in a step; `nil` takes all of them.
  ///   - shuffleSeed: The seed of the samples' order. Another one than before shuffles anew.
  ///   - validation: Samples that loss and metrics are computed of after each epoch, too.
  ///   - earlyStopping: When this run ends before its last epoch; `nil` for never.
  ///   - snapshots: The epochs after which the network is kept in the history, counted over all calls.
  ///   - state: Where the run begins and, afterwards, where it ended. A new one begins anew. Its epochs are counted
  ///     on, in reports and snapshots too.
  ///   - onEpoch: Is told each epoch, with the network as it then is, and may end the run.
  /// - Returns: The history of this run.
  /// - Throws: As without a state, and `TrainingError.option` or `.shape` for another kind of optimizer or a network
  ///   of another size than before. Network and state are then as they were.
  @discardableResult
  public mutating func fit(
    _ features: Matrix, _ targets: some Targets, loss: Loss, optimizer: Optimizer = .adam(),
    metrics: [Metric] = [], weights: SampleWeights? = nil, epochs: Int, batchSize: Int? = nil,
    shuffleSeed: Int? = nil,
    validation: Validation? = nil, earlyStopping: EarlyStopping? = nil, snapshots: [Int] = [],
    continuing state: inout TrainingState,
    onEpoch: ((EpochReport) -> EpochReport.Decision)? = nil
  ) throws(TrainingError) -> History {
    try requireOptions(loss, optimizer, epochs: epochs, batchSize: batchSize)
    try earlyStopping?.validate(metrics: metrics, hasValidation: validation != nil)
    try state.require(optimizer, parameters: layers.reduce(0) { $0 + $1.parameterCount })
    let samples = try CheckedSamples(
      features, targets, for: self, loss: loss, weights: weights)
    var others: CheckedSamples?
    if let validation {
      others = try CheckedSamples(validation.features, validation.targets, for: self, loss: loss)
    }
    var training = TrainingRun(
      layers, on: samples, validation: others, loss: loss, optimizer: optimizer,
      metrics: metrics.uniqued, batchSize: batchSize ?? samples.count, state: state)
    if let shuffleSeed {
      let before = state.shuffle.flatMap { $0.continues(shuffleSeed, samples.count) ? $0 : nil }
      training.shuffle(by: before ?? Shuffle(count: samples.count, seed: shuffleSeed))
    }
    var log = TrainingLog(
      self, epochs: epochs, after: state.epochs, metrics: training.metrics.metrics,
      earlyStopping: earlyStopping, snapshots: snapshots, onEpoch: onEpoch)
    try training.run(&log)
    training.save(to: &state)
    (state.epochs, state.optimizer) = (log.epoch, optimizer)
    if let best = log.bestNetwork { self = best } else { training.copyParameters(to: &layers) }
    return log.history
  }

  /// The loss and the metrics of the network as it is.
  ///
  /// - Throws: `TrainingError` for data or a loss that do not fit the network, as `fit` does, and
  ///   `.notFinite` when the loss or a metric overflows.
  public func evaluate(
    _ features: Matrix, _ targets: some Targets, loss: Loss, metrics: [Metric] = []
  ) throws(TrainingError) -> Evaluation {
    try requireActivation(for: loss)
    let samples = try CheckedSamples(features, targets, for: self, loss: loss)
    var training = TrainingRun(
      layers, on: samples, loss: loss, optimizer: .sgd(), metrics: metrics.uniqued,
      batchSize: samples.count)
    let loss = training.evaluate()
    var values: [Double] = []
    _ = training.metrics.take(to: &values)
    try Matrix(column: [loss]).requireFinite("loss")
    try Matrix(column: values).requireFinite("metrics")
    return Evaluation(
      loss: loss, metrics: Dictionary(uniqueKeysWithValues: zip(training.metrics.metrics, values)))
  }

  private func requireOptions(
    _ loss: Loss, _ optimizer: Optimizer, epochs: Int, batchSize: Int?
  ) throws(TrainingError) {
    guard epochs >= 0 else {
      throw .option(name: "epochs", value: "\(epochs)", expected: "at least 0")
    }
    try CountLimit.require(epochs, name: "epochs")
    if let batchSize, batchSize < 1 {
      throw .option(
        name: "batchSize", value: "\(batchSize)", expected: "at least 1, or nil for all samples")
    }
    try optimizer.validate()
    try requireActivation(for: loss)
  }

  private func requireActivation(for loss: Loss) throws(TrainingError) {
    try loss.validate()
    if let last = layers.last { try loss.requireActivation(last.activation) }
  }
}

extension [Metric] {
  /// The metrics without those that are there before.
  fileprivate var uniqued: [Metric] {
    var seen: Set<Metric> = []
    return filter { seen.insert($0).inserted }
  }
}
