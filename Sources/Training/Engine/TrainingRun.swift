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
  /// What the last layer's weighted sums are multiplied by before a softmax.
  private let sharpness: Float
  private var optimizer: OptimizerState
  /// The metrics of the samples, and of those for validation; to be taken after each pass through them.
  var metrics: MetricSums
  var validationMetrics: MetricSums
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
    let others = others ?? samples.none
    self.metrics = MetricSums(metrics, samples: samples.count)
    validationMetrics = MetricSums(metrics, samples: others.count)
    let rowLength = max(
      TiledSamples.rowLength(for: samples.count, batchSize: batchSize),
      TiledSamples.rowLength(for: others.count, batchSize: others.count))
    self.samples = TiledSamples(samples, batchSize: batchSize, rowLength: rowLength)
    self.others = TiledSamples(others, batchSize: max(others.count, 1), rowLength: rowLength)
    forward = ForwardPass(layers, rowLength: rowLength)
    backward = BackwardPass(of: forward)
    penalties = zip(layers, forward.layout.layers).compactMap(Penalty.init)
    sharpness = 1 / (forward.layout.layers.last?.temperature ?? 1)
    let vectors = forward.parameters.vectorCount
    self.optimizer =
      state.memory.map { OptimizerState(optimizer, vectors: vectors, continuing: $0) }
      ?? OptimizerState(optimizer, vectors: vectors)
  }

  /// Puts the samples in a new order before each of the next epochs.
  mutating func shuffle(by shuffle: Shuffle) { self.shuffle = shuffle }

  /// Whether there are samples for validation.
  var hasValidation: Bool { others.count > 0 }

  /// Goes through all samples once, a step for each batch, and adds to the sums of `metrics`.
  ///
  /// - Returns: the loss of each batch before its step, as a mean over all samples.
  mutating func trainEpoch() -> Double {
    if shuffle != nil {
      shuffle?.next()
      samples.fill { shuffle?.order[$0] ?? $0 }
    }
    var sum = 0.0
    for batch in samples.batches {
      let scale = 1 / Float(batch.samples)
      backward.gradient.row.clear()
      for index in batch.tiles {
        let part = samples.tiles[index]
        if let masks = forward.masks {
          let tile = part.tile
          masks.draw(
            step: optimizer.steps, first: tile.firstPosition - batch.firstPosition,
            samples: tile.samples)
        }
        sum += computeLoss(of: part, scale: scale, isTraining: true)
        metrics.add(forward.predictions, targets: part.targets, tile: part.tile)
        backward.run(forward, features: part.features, vectors: part.tile.vectors)
      }
      if !penalties.isEmpty { sum += addPenalties() * Double(batch.samples) }
      optimizer.step(forward.parameters.row, gradient: backward.gradient.row)
    }
    return sum / Double(samples.count)
  }

  /// The loss of the samples as the network is; adds to the sums of `metrics`.
  mutating func evaluate() -> Double {
    var sum = 0.0
    for part in samples.tiles {
      sum += computeLoss(of: part, scale: 1)
      metrics.add(forward.predictions, targets: part.targets, tile: part.tile)
    }
    return sum / Double(samples.count) + penalty
  }

  /// The same for the samples for validation and `validationMetrics`.
  mutating func validate() -> Double {
    var sum = 0.0
    for part in others.tiles {
      sum += computeLoss(of: part, scale: 1)
      validationMetrics.add(forward.predictions, targets: part.targets, tile: part.tile)
    }
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

  /// The loss of a tile; stores the gradient of `scale` times the loss with respect to the last layer's weighted
  /// sums.
  // Inlined: a call would copy the run.
  @inline(__always)
  private func computeLoss(
    of part: SampleTile, scale: Float, isTraining: Bool = false
  ) -> Double {
    let vectors = part.tile.vectors
    let last = forward.outputs.count - 1
    let (outputs, gradients) = (forward.outputs[last], backward.gradients[last])
    precondition(part.targets.count == outputs.count)
    forward.run(
      features: part.features, vectors: vectors, through: last,
      activatesLast: !loss.takesWeightedSums, isTraining: isTraining)
    let sum = loss.evaluate(
      outputs, part, scale: scale, sharpness: sharpness, gradients: gradients)
    if !loss.takesWeightedSums {
      forward.layout.layers[last].activation.applyGradient(
        to: gradients, outputs: outputs, sums: forward.sums[last], vectors: vectors)
    }
    return Double(sum)
  }
}
