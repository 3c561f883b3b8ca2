/// What a training run leaves behind, so that the next one goes on as if it were the same.
///
///     var state = TrainingState()
///     for _ in 0..<300 {
///       try network.fit(x, y, loss: .meanSquaredError, epochs: 1, continuing: &state)
///     }
///     // the network is, bit for bit, that of one call with `epochs: 300`
///
/// It holds what the optimizer remembers, its place in the schedule of the learning rate, and how the samples
/// are shuffled next.
public struct TrainingState: Sendable, Equatable {
  /// How many epochs have been trained.
  public internal(set) var epochs = 0

  /// What the optimizer remembers; nil before the first step.
  var memory: OptimizerMemory?

  /// The kind of optimizer that remembers it.
  var optimizer: Optimizer?

  /// The order of the samples; nil where they are not shuffled.
  var shuffle: Shuffle?

  /// The state before the first epoch.
  public init() {}

  /// How many times the weights have been updated.
  public var steps: Int { memory?.steps ?? 0 }

  /// Checks that a run can go on from here.
  ///
  /// - Throws: `TrainingError.option` for another kind of optimizer than before, `.shape` for a network with
  ///   another number of weights.
  func require(_ optimizer: Optimizer, parameters: Int) throws(TrainingError) {
    if let memory, memory.first.count != parameters {
      throw .shape(
        array: "state", expected: "that of a network of \(parameters) weights and biases",
        actual: "\(memory.first.count)")
    }
    if let before = self.optimizer, !before.isOfSameKind(as: optimizer) {
      throw .option(
        name: "optimizer", value: optimizer.name,
        expected: "\(before.name), as the state was left by; begin with a new one to change it")
    }
  }
}
