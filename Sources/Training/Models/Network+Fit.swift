extension Network {
  /// Trains the weights, and returns the loss and metric of every epoch.
  ///
  /// Every call starts its optimizer afresh. Gradient descent without momentum on full batches may
  /// therefore be continued in a second call as if it were one; Adam and momentum lose what they
  /// remember of earlier steps.
  ///
  /// - Parameters:
  ///   - features: The samples, samples x inputs.
  ///   - targets: What to predict: a `Matrix` of samples x units, an array of class labels
  ///     (`[Int]`) or, for a single unit, of numbers (`[Double]`).
  ///   - loss: What to make small. Cross-entropies need the last layer that yields their
  ///     probabilities: sigmoid for the binary one, softmax for the categorical one.
  ///   - optimizer: How the weights follow the gradient.
  ///   - metric: What to observe besides the loss.
  ///   - epochs: How often to go through all samples: at most 2^28 times, as the history holds each.
  ///   - batchSize: The number of samples in a step; `nil` takes all of them.
  ///   - shuffleSeed: Puts the samples in a new order before each epoch, as Python's
  ///     `random.seed(shuffleSeed)` and `random.shuffle` do; `nil` leaves them as they are.
  /// - Returns: The history of the run.
  /// - Throws: `TrainingError.shape`, `.empty`, `.notFinite` or `.label` for data that do not fit,
  ///   `.option` for an argument out of range, and `.diverged` when the loss, the metric or a weight
  ///   is no longer finite. The network is then as it was.
  @discardableResult
  public mutating func fit(
    _ features: Matrix, _ targets: some Targets, loss: Loss, optimizer: Optimizer = .adam(),
    metric: Metric? = nil, epochs: Int, batchSize: Int? = nil, shuffleSeed: Int? = nil
  ) throws(TrainingError) -> History {
    try requireOptions(loss, optimizer, epochs: epochs, batchSize: batchSize)
    let samples = try CheckedSamples(features, targets, for: self, loss: loss)
    var training = TrainingRun(
      layers, on: samples, loss: loss, optimizer: optimizer, metric: metric,
      batchSize: batchSize ?? samples.count)
    let history = try training.run(epochs: epochs, shuffleSeed: shuffleSeed)
    training.copyParameters(to: &layers)
    return history
  }

  /// The loss, and the metric if there is one, of the network as it is.
  ///
  /// - Throws: `TrainingError` for data or a loss that do not fit the network, as `fit` does, and
  ///   `.notFinite` when the loss or the metric overflows.
  public func evaluate(
    _ features: Matrix, _ targets: some Targets, loss: Loss, metric: Metric? = nil
  ) throws(TrainingError) -> (loss: Double, metric: Double?) {
    try requireActivation(for: loss)
    let samples = try CheckedSamples(features, targets, for: self, loss: loss)
    let training = TrainingRun(
      layers, on: samples, loss: loss, optimizer: .sgd(), metric: metric,
      batchSize: samples.count)
    return try training.evaluate()
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
    guard let required = loss.requiredActivation, let last = layers.last,
      last.activation != required
    else { return }
    throw .option(
      name: "activation of the last layer", value: "\(last.activation)",
      expected: "\(required) for the loss \(loss)")
  }
}
