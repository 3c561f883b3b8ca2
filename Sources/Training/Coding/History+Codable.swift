extension History: Codable {
  /// Reads an object with Keras's names: `{"loss": [...], "accuracy": [...], "val_loss": [...]}`, and besides
  /// `"best_epoch"` and `"snapshots": [{"epoch": 0, "layers": [...]}]`.
  ///
  /// A value that is not finite is one of the texts `"NaN"`, `"Infinity"` and `"-Infinity"`.
  ///
  /// - Throws: `DecodingError` for what are no numbers or no networks.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: OptionKey.self)
    func values(_ name: String) throws -> [Double]? {
      try container.decodeIfPresent([RecordedNumber].self, forKey: OptionKey(name))?.map(\.value)
    }
    loss = try values("loss") ?? []
    validationLoss = try values("val_loss") ?? []
    for metric in Metric.allCases {
      metrics[metric] = try values(metric.name)
      validationMetrics[metric] = try values("val_" + metric.name)
    }
    bestEpoch = try container.decodeIfPresent(Int.self, forKey: OptionKey("best_epoch"))
    let kept = try container.decodeIfPresent([Snapshot].self, forKey: OptionKey("snapshots"))
    for (index, snapshot) in (kept ?? []).enumerated() {
      guard snapshots.updateValue(snapshot.network, forKey: snapshot.epoch) == nil else {
        let path: [any CodingKey] = [OptionKey("snapshots"), IndexKey(index), OptionKey("epoch")]
        throw DecodingError.dataCorrupted(
          DecodingError.Context(
            codingPath: decoder.codingPath + path,
            debugDescription: "epoch \(snapshot.epoch) is there before"))
      }
    }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: OptionKey.self)
    func encode(_ values: [Double]?, _ name: String) throws {
      try container.encodeIfPresent(values?.map(RecordedNumber.init), forKey: OptionKey(name))
    }
    try encode(loss, "loss")
    for metric in Metric.allCases { try encode(metrics[metric], metric.name) }
    if !validationLoss.isEmpty { try encode(validationLoss, "val_loss") }
    for metric in Metric.allCases {
      try encode(validationMetrics[metric], "val_" + metric.name)
    }
    try container.encodeIfPresent(bestEpoch, forKey: OptionKey("best_epoch"))
    guard !snapshots.isEmpty else { return }
    let kept = snapshots.sorted { $0.key < $1.key }
      .map { Snapshot(epoch: $0.key, network: $0.value) }
    try container.encode(kept, forKey: OptionKey("snapshots"))
  }
}

/// A network after an epoch.
private struct Snapshot: Codable {
  let epoch: Int
  let network: Network

  private enum CodingKeys: String, CodingKey {
    case epoch
  }

  init(epoch: Int, network: Network) {
    (self.epoch, self.network) = (epoch, network)
  }

  init(from decoder: any Decoder) throws {
    epoch = try decoder.container(keyedBy: CodingKeys.self).decode(Int.self, forKey: .epoch)
    network = try Network(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(epoch, forKey: .epoch)
    try network.encode(to: encoder)
  }
}
