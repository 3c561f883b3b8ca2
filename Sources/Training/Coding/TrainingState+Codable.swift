extension TrainingState: Codable {
  private enum CodingKeys: String, CodingKey {
    case epochs, optimizer, memory, shuffle
  }

  /// Reads what a run left behind, so that another program goes on where it ended.
  ///
  /// - Throws: `DecodingError` for what no run leaves behind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    epochs = try container.decode(Int.self, forKey: .epochs)
    optimizer = try container.decodeIfPresent(Optimizer.self, forKey: .optimizer)
    memory = try container.decodeIfPresent(OptimizerMemory.self, forKey: .memory)
    shuffle = try container.decodeIfPresent(Shuffle.self, forKey: .shuffle)
    // Epochs are counted on, up to the most of a run.
    guard (0...CountLimit.entries).contains(epochs) else {
      throw DecodingError.dataCorruptedError(
        forKey: .epochs, in: container,
        debugDescription: "expected 0 to \(CountLimit.entries), got \(epochs)")
    }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(epochs, forKey: .epochs)
    try container.encodeIfPresent(optimizer, forKey: .optimizer)
    try container.encodeIfPresent(memory, forKey: .memory)
    try container.encodeIfPresent(shuffle, forKey: .shuffle)
  }
}

extension OptimizerMemory: Codable {
  private enum CodingKeys: String, CodingKey {
    case first, second, steps
    case beta1Power = "beta_1_power"
    case beta2Power = "beta_2_power"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      first: try container.decode([Float].self, forKey: .first),
      second: try container.decode([Float].self, forKey: .second),
      beta1Power: try container.decode(Double.self, forKey: .beta1Power),
      beta2Power: try container.decode(Double.self, forKey: .beta2Power),
      steps: try container.decode(Int.self, forKey: .steps))
    guard first.count == second.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .second, in: container,
        debugDescription: "expected \(first.count) entries, as in first, got \(second.count)")
    }
    guard (0...Self.greatestStepCount).contains(steps) else {
      throw DecodingError.dataCorruptedError(
        forKey: .steps, in: container, debugDescription: "expected 0 or more, got \(steps)")
    }
  }

  /// More steps than a machine takes, and far enough from the last integer to count on.
  private static let greatestStepCount = 1 << 56

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(steps, forKey: .steps)
    try container.encode(beta1Power, forKey: .beta1Power)
    try container.encode(beta2Power, forKey: .beta2Power)
    try container.encode(first, forKey: .first)
    try container.encode(second, forKey: .second)
  }
}
