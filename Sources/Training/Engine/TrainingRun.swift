/// One training run: the data cut into batches, and everything that changes from step to step.
///
/// All memory is taken beforehand: the loop over the epochs allocates nothing.
struct TrainingRun: ~Copyable {
  private let samples: CheckedSamples
  private let loss: Loss
  private let metric: Metric?
  private let batches: [[Tile]]
  private let features: TiledTable
  private let targets: TiledTable
  private let forward: ForwardPass
  private let backward: BackwardPass
  private var optimizer: OptimizerState

  /// The most epochs for whose history memory is taken beforehand.
  private static let reservedEpochs = 1 << 16

  /// The sums over a batch or an epoch.
  private struct Sums {
    var loss = 0.0
    var metric = 0.0
  }

  init(
    _ layers: [Network.Layer], on samples: CheckedSamples, loss: Loss, optimizer: Optimizer,
    metric: Metric?, batchSize: Int
  ) {
    self.samples = samples
    self.loss = loss
    self.metric = metric
    batches = Tile.batches(of: samples.count, size: batchSize)
    let rowLength = Tile.vectors(for: min(batchSize, samples.count, Tile.maximumSamples))
    let tiles = batches.reduce(0) { $0 + $1.count }
    features = TiledTable(columns: samples.featureCount, tiles: tiles, rowLength: rowLength)
    targets = TiledTable(columns: samples.targetCount, tiles: tiles, rowLength: rowLength)
    forward = ForwardPass(layers, rowLength: rowLength)
    backward = BackwardPass(of: forward)
    self.optimizer = OptimizerState(optimizer, vectors: forward.parameters.vectorCount)
    fillTiles { $0 }
  }

  /// Goes through all samples `epochs` times.
  mutating func run(epochs: Int, shuffleSeed: Int?) throws(TrainingError) -> History {
    var history = History()
    let expectedEpochs = min(epochs, Self.reservedEpochs)
    history.loss.reserveCapacity(expectedEpochs)
    history.metric.reserveCapacity(metric == nil ? 0 : expectedEpochs)
    var shuffle = shuffleSeed.map { Shuffle(count: samples.count, seed: $0) }
    for epoch in 0..<epochs {
      if shuffle != nil {
        shuffle?.next()
        fillTiles { shuffle?.order[$0] ?? $0 }
      }
      let sums = runEpoch()
      history.loss.append(sums.loss / Double(samples.count))
      if metric != nil { history.metric.append(sums.metric / Double(samples.count)) }
      guard sums.loss.isFinite, sums.metric.isFinite else {
        throw .diverged(epoch: epoch + 1, loss: sums.loss / Double(samples.count))
      }
    }
    guard parametersAreFinite else {
      throw .diverged(epoch: epochs, loss: history.loss.last ?? .nan)
    }
    return history
  }

  /// The means of loss and metric over all samples, without training.
  ///
  /// - Throws: `TrainingError.notFinite` when one of them overflows.
  func evaluate() throws(TrainingError) -> (loss: Double, metric: Double?) {
    var sums = Sums()
    for tile in batches.joined() { computeLoss(of: tile, scale: 1, into: &sums) }
    try Matrix(column: [sums.loss]).requireFinite("loss")
    try Matrix(column: [sums.metric]).requireFinite("metric")
    let count = Double(samples.count)
    return (sums.loss / count, metric == nil ? nil : sums.metric / count)
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

  /// Takes a step for each batch.
  private mutating func runEpoch() -> Sums {
    var sums = Sums()
    for batch in batches {
      let count = batch.reduce(0) { $0 + $1.samples }
      backward.gradient.row.clear()
      for tile in batch {
        computeLoss(of: tile, scale: 1 / Float(count), into: &sums)
        backward.run(forward, features: features.rows(of: tile), vectors: tile.vectors)
      }
      optimizer.step(forward.parameters.row, gradient: backward.gradient.row)
    }
    return sums
  }

  /// Adds the loss and the metric of a tile, and stores the gradient of `scale` times its loss
  /// with respect to the last layer's weighted sums.
  private func computeLoss(of tile: Tile, scale: Float, into sums: inout Sums) {
    let last = forward.layout.layers.count - 1
    let layer = forward.layout.layers[last]
    let targets = targets.rows(of: tile)
    let (outputs, gradients) = (forward.outputs(of: layer), backward.gradients(of: layer))
    precondition(targets.count == outputs.count)
    forward.run(
      features: features.rows(of: tile), vectors: tile.vectors, through: last,
      activatesLast: !loss.takesWeightedSums)
    sums.loss += Double(
      loss.evaluate(outputs, targets: targets, tile: tile, scale: scale, gradients: gradients))
    if let metric {
      sums.metric += Double(metric.evaluate(outputs, targets: targets, tile: tile))
    }
    if !loss.takesWeightedSums {
      layer.activation.applyGradient(to: gradients, outputs: outputs, vectors: tile.vectors)
    }
  }

  /// Lays the samples out in the given order.
  private func fillTiles(order: (Int) -> Int) {
    for tile in batches.joined() {
      features.fill(tile, from: samples.features, order: order)
      targets.fill(tile, from: samples.targets, order: order)
    }
  }

  private var parametersAreFinite: Bool {
    let scalars = forward.parameters.scalars
    return (0..<scalars.count).allSatisfy { scalars[$0].isFinite }
  }
}

/// The order of the samples, anew for each epoch.
private struct Shuffle {
  private(set) var order: [Int]
  private var random: PythonRandom

  init(count: Int, seed: Int) {
    order = Array(0..<count)
    random = PythonRandom(seed: seed)
  }

  /// Shuffles as Python's `random.shuffle` does, from the last place down.
  mutating func next() {
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, random.randint(0...last))
    }
  }
}
