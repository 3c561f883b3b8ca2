import Training

/// How a network was trained.
///
///     TrainingRecord(loss: .binaryCrossEntropy, optimizer: .adam(), epochs: 2000, seed: 0)
public struct TrainingRecord: Sendable, Equatable {
  /// What was made small.
  public var loss: Loss

  /// How the weights followed the gradient.
  public var optimizer: Optimizer

  /// How often all samples were gone through.
  public var epochs: Int

  /// The number of samples in a step; nil for all of them.
  public var batchSize: Int?

  /// What the initial weights followed from; nil when it is not known.
  public var seed: Int?

  /// What the orders of the samples followed from; nil where they were not shuffled.
  public var shuffleSeed: Int?

  /// What was observed besides the loss.
  public var metrics: [Metric]

  /// When the run was to end before its last epoch; nil for never.
  public var earlyStopping: EarlyStopping?

  /// Notes how a network was trained.
  ///
  /// - Parameters:
  ///   - loss: what was made small.
  ///   - optimizer: how the weights followed the gradient.
  ///   - epochs: how often all samples were gone through.
  ///   - batchSize: the number of samples in a step; nil for all of them.
  ///   - seed: what the initial weights followed from.
  ///   - shuffleSeed: what the orders of the samples followed from.
  ///   - metrics: what was observed besides the loss.
  ///   - earlyStopping: when the run was to end before its last epoch.
  public init(
    loss: Loss, optimizer: Optimizer, epochs: Int, batchSize: Int? = nil, seed: Int? = nil,
    shuffleSeed: Int? = nil, metrics: [Metric] = [], earlyStopping: EarlyStopping? = nil
  ) {
    self.loss = loss
    self.optimizer = optimizer
    self.epochs = epochs
    self.batchSize = batchSize
    self.seed = seed
    self.shuffleSeed = shuffleSeed
    self.metrics = metrics
    self.earlyStopping = earlyStopping
  }
}

extension TrainingRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case loss, optimizer, epochs, seed, metrics
    case batchSize = "batch_size"
    case shuffleSeed = "shuffle_seed"
    case earlyStopping = "early_stopping"
  }

  /// Reads `{"loss": "binary_crossentropy", "optimizer": "adam", "epochs": 2000}` and what else there is.
  ///
  /// - Throws: `DecodingError` for an option out of range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      loss: try container.decode(Loss.self, forKey: .loss),
      optimizer: try container.decode(Optimizer.self, forKey: .optimizer),
      epochs: try container.decode(Int.self, forKey: .epochs),
      batchSize: try container.decodeIfPresent(Int.self, forKey: .batchSize),
      seed: try container.decodeIfPresent(Int.self, forKey: .seed),
      shuffleSeed: try container.decodeIfPresent(Int.self, forKey: .shuffleSeed),
      metrics: try container.decodeIfPresent([Metric].self, forKey: .metrics) ?? [],
      earlyStopping: try container.decodeIfPresent(EarlyStopping.self, forKey: .earlyStopping))
    guard epochs >= 0 else {
      throw DecodingError.dataCorruptedError(
        forKey: .epochs, in: container, debugDescription: "expected 0 or more, got \(epochs)")
    }
    if let batchSize, batchSize < 1 {
      throw DecodingError.dataCorruptedError(
        forKey: .batchSize, in: container, debugDescription: "expected 1 or more, got \(batchSize)")
    }
  }

  /// Writes what `init(from:)` reads, in the order in which people ask.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(loss, forKey: .loss)
    try container.encode(optimizer, forKey: .optimizer)
    try container.encode(epochs, forKey: .epochs)
    try container.encodeIfPresent(batchSize, forKey: .batchSize)
    try container.encodeIfPresent(seed, forKey: .seed)
    try container.encodeIfPresent(shuffleSeed, forKey: .shuffleSeed)
    if !metrics.isEmpty { try container.encode(metrics, forKey: .metrics) }
    try container.encodeIfPresent(earlyStopping, forKey: .earlyStopping)
  }
}
