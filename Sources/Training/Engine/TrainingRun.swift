/// One training run: the data cut into batches, and everything that changes from step to step.
///
/// All memory is taken beforehand: the steps of an epoch allocate nothing.
struct TrainingRun: ~Copyable {
  private let loss: Loss
  private let samples: TiledSamples
  /// The samples for validation, all in one batch; none of them without any.
  private let others: TiledSamples
  private let forward: ForwardPass
  private let backward: BackwardPass
  private let penalties: [Penalty]
  private var optimizer: OptimizerState
  /// The metrics of the samples, and of those for validation.
  private(set) var metrics: MetricSums
  private(set) var validationMetrics: MetricSums
  private var shuffle: Shuffle?

  /// Prepares a run.
  ///
  /// - Parameters:
  ///   - layers: the layers with their weights.
  ///   - samples: what they are trained with.
  ///   - others: what they are only tried with after each epoch; nil for nothing.
  ///   - batchSize: the number of samples in a step.
  ///   - state: where the run goes on.
  init(
    _ layers: [Network.Layer], on samples: CheckedSamples, validation others: CheckedSamples? = nil,
    loss: Loss, optimizer: Optimizer, metrics: [Metric], batchSize: Int,
    state: TrainingState = TrainingState()
  ) {
    self.loss = loss
    self.metrics = MetricSums(metrics)
    validationMetrics = self.metrics
    let others = others ?? samples.none
    let rowLength = max(
      TiledSamples.rowLength(for: samples.count, batchSize: batchSize),
      TiledSamples.rowLength(for: others.count, batchSize: others.count))
    self.samples = TiledSamples(samples, batchSize: batchSize, rowLength: rowLength)
    self.others = TiledSamples(others, batchSize: max(others.count, 1), rowLength: rowLength)
    forward = ForwardPass(layers, rowLength: rowLength)
    backward = BackwardPass(of: forward)
    penalties = zip(layers, forward.layout.layers).compactMap(Penalty.init)
    let vectors = forward.parameters.vectorCount
    self.optimizer =
      state.memory.map { OptimizerState(optimizer, vectors: vectors, continuing: $0) }
      ?? OptimizerState(optimizer, vectors: vectors)
  }

  /// Puts the samples in a new order before each of the next epochs.
  mutating func shuffle(by shuffle: Shuffle) { self.shuffle = shuffle }

  /// Goes through all samples once, a step for each batch; the metrics are then in `metrics`.
  ///
  /// - Returns: the loss of each batch before its step, as a mean over all samples.
  mutating func trainEpoch() -> Double {
    if shuffle != nil {
      shuffle?.next()
      samples.fill { shuffle?.order[$0] ?? $0 }
    }
    metrics.clear()
    var sum = 0.0
    for batch in samples.batches {
      var count = 0
      for tile in batch { count += tile.samples }
      backward.gradient.row.clear()
      for tile in batch {
        let (features, targets) = (samples.features(of: tile), samples.targets(of: tile))
        sum += computeLoss(
          of: tile, features: features, targets: targets, scale: 1 / Float(count))
        metrics.add(predictions, targets: targets, tile: tile.unweighted)
        backward.run(forward, features: features, vectors: tile.vectors)
      }
      if !penalties.isEmpty { sum += addPenalties() * Double(count) }
      optimizer.step(forward.parameters.row, gradient: backward.gradient.row)
    }
    metrics.finish(samples: samples.count)
    return sum / Double(samples.count)
  }

  /// The loss of the samples as the network is; the metrics are then in `metrics`.
  mutating func evaluate() -> Double {
    metrics.clear()
    var sum = 0.0
    for tile in samples.batches.joined() {
      let targets = samples.targets(of: tile)
      sum += computeLoss(of: tile, features: samples.features(of: tile), targets: targets, scale: 1)
      metrics.add(predictions, targets: targets, tile: tile.unweighted)
    }
    metrics.finish(samples: samples.count)
    return sum / Double(samples.count) + penalty
  }

  /// The same for the samples for validation, with `validationMetrics`; nil without any.
  mutating func validate() -> Double? {
    guard others.count > 0 else { return nil }
    validationMetrics.clear()
    var sum = 0.0
    for tile in others.batches.joined() {
      let targets = others.targets(of: tile)
      sum += computeLoss(of: tile, features: others.features(of: tile), targets: targets, scale: 1)
      validationMetrics.add(predictions, targets: targets, tile: tile)
    }
    validationMetrics.finish(samples: others.count)
    return sum / Double(others.count) + penalty
  }

  /// Copies the trained weights to the layers of a network.
  func copyParameters(to layers: inout [Network.Layer]) {
    let scalars = forward.parameters.scalars
    for (index, place) in forward.layout.layers.enumerated() {
      layers[index].replaceParameters(
        weights: scalars[place.firstWeight..<place.firstBias],
        bias: scalars[place.firstBias..<place.end])
    }
  }

  /// What the next run has to know to go on from here; its epochs are for others to count.
  func save(to state: inout TrainingState) {
    state.memory = optimizer.memory(of: forward.layout.parameterCount)
    state.shuffle = shuffle
  }

  /// The learning rate of the next step.
  var learningRate: Double { optimizer.learningRate }

  var parametersAreFinite: Bool {
    let scalars = forward.parameters.scalars
    return (0..<scalars.count).allSatisfy { scalars[$0].isFinite }
  }

  /// What the weights cost as they are.
  private var penalty: Double {
    let parameters = forward.parameters.scalars
    return penalties.reduce(0) { $0 + $1.value(of: parameters) }
  }

  /// Adds what the weights cost to the gradient, and returns it.
  private func addPenalties() -> Double {
    for penalty in penalties {
      penalty.addGradient(of: forward.parameters.scalars, to: backward.gradient.scalars)
    }
    return penalty
  }

  /// What the network predicts for the tile whose loss was computed last.
  private var predictions: Rows {
    forward.outputs(of: forward.layout.layers[forward.layout.layers.count - 1])
  }

  /// The loss of a tile; stores the gradient of `scale` times the loss with respect to the last layer's weighted
  /// sums.
  private func computeLoss(
    of tile: Tile, features: Rows, targets: Rows, scale: Float
  ) -> Double {
    let last = forward.layout.layers.count - 1
    let layer = forward.layout.layers[last]
    let (outputs, gradients) = (forward.outputs(of: layer), backward.gradients(of: layer))
    precondition(targets.count == outputs.count)
    forward.run(
      features: features, vectors: tile.vectors, through: last,
      activatesLast: !loss.takesWeightedSums)
    let sum = loss.evaluate(
      outputs, targets: targets, tile: tile, scale: scale,
      temperature: layer.activation.temperature, gradients: gradients)
    if !loss.takesWeightedSums {
      layer.activation.applyGradient(
        to: gradients, outputs: outputs, sums: forward.sums(of: layer), vectors: tile.vectors)
    }
    return Double(sum)
  }
}
