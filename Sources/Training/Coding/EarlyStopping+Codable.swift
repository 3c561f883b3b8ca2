extension EarlyStopping: Codable {
  private enum CodingKeys: String, CodingKey {
    case monitor, patience, baseline
    case minimumDelta = "min_delta"
    case restoresBestWeights = "restore_best_weights"
    case startFromEpoch = "start_from_epoch"
  }

  /// Reads an object with the words of Keras, such as `{"monitor": "val_loss", "patience": 20}`. What is left out
  /// has Keras's defaults.
  ///
  /// - Throws: `DecodingError` for a number out of range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decodeIfPresent(Monitor.self, forKey: .monitor) ?? .validationLoss,
      minimumDelta: try container.decodeIfPresent(Double.self, forKey: .minimumDelta) ?? 0,
      patience: try container.decodeIfPresent(Int.self, forKey: .patience) ?? 0,
      baseline: try container.decodeIfPresent(Double.self, forKey: .baseline),
      restoresBestWeights: try container.decodeIfPresent(Bool.self, forKey: .restoresBestWeights)
        ?? false,
      startFromEpoch: try container.decodeIfPresent(Int.self, forKey: .startFromEpoch) ?? 0)
    let stopping = self
    try sound(at: decoder.codingPath) { () throws(TrainingError) in
      // What is observed belongs to the run.
      try stopping.validate(metrics: Metric.allCases, hasValidation: true)
    }
  }

  /// Writes what `init(from:)` reads, with all options.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(monitor, forKey: .monitor)
    try container.encode(minimumDelta, forKey: .minimumDelta)
    try container.encode(patience, forKey: .patience)
    try container.encodeIfPresent(baseline, forKey: .baseline)
    try container.encode(restoresBestWeights, forKey: .restoresBestWeights)
    try container.encode(startFromEpoch, forKey: .startFromEpoch)
  }
}

extension EarlyStopping.Monitor {
  /// What Keras calls it: `"loss"`, `"accuracy"`, `"val_loss"`, `"val_accuracy"`, ...
  public var name: String {
    switch self {
    case .loss: "loss"
    case .metric(let metric): metric.name
    case .validationLoss: "val_loss"
    case .validationMetric(let metric): "val_" + metric.name
    }
  }

  /// All that can be observed.
  static let all: [EarlyStopping.Monitor] =
    [.loss, .validationLoss] + Metric.allCases.map { .metric($0) }
    + Metric.allCases.map { .validationMetric($0) }
}

extension EarlyStopping.Monitor: Codable {
  /// Reads the name that Keras has for it.
  ///
  /// - Throws: `DecodingError` for an unknown name.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard let monitor = Self.all.first(where: { $0.name == name }) else {
      throw unknown(name, of: "monitor", known: Self.all.map(\.name), at: decoder.codingPath)
    }
    self = monitor
  }

  /// Writes the name that Keras has for it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
