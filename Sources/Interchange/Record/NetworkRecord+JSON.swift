import Training

extension NetworkRecord {
  /// Reads a record that was written as JSON.
  ///
  /// - Throws: `InterchangeError.syntax` for what is no JSON, `.value` for a value that is not what it has to be, an
  ///   unknown key, another format or another version.
  public init(json bytes: [UInt8]) throws(InterchangeError) {
    self = try JSONValueDecoder.decode(NetworkRecord.self, from: bytes)
  }

  /// The record as JSON, in UTF-8: the same bytes for the same record.
  ///
  /// Numbers are the shortest decimals that read back as they were, to the last bit; where a history has NaN or an
  /// infinity, it is one of the texts `"NaN"`, `"Infinity"` and `"-Infinity"`.
  public func json() -> [UInt8] {
    do {
      return Array(JSONWriter.text(of: try JSONNodeEncoder.node(of: self)).utf8)
    } catch {
      // Only a value that no format has words for is refused, and JSONNodeEncoder has words for all.
      preconditionFailure("\(error)")
    }
  }
}

extension NetworkRecord: Codable {
  private enum CodingKeys: String, CodingKey {
    case format, version, features, classes, scaler, layers, training, history
  }

  /// What the format calls itself.
  static let format = "neural-figures/network"

  /// The version of the format that is written, the only one there is.
  static let version = 1

  /// Reads `{"format": "neural-figures/network", "version": 1, "layers": [...]}` and what else is known.
  ///
  /// - Throws: `DecodingError` for another format or version, and for parts that do not go with the network.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let format = try container.decode(String.self, forKey: .format)
    guard format == Self.format else {
      throw DecodingError.dataCorruptedError(
        forKey: .format, in: container,
        debugDescription: "expected “\(Self.format)”, got “\(format)”")
    }
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.version else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container,
        debugDescription: """
          this is version \(version) of the format, and only version \(Self.version) can be read; a newer \
          version of the program may be able to
          """)
    }
    let network = try Network(from: decoder)
    do {
      try self.init(
        network: network,
        features: container.decodeIfPresent([String].self, forKey: .features) ?? [],
        classes: container.decodeIfPresent([String].self, forKey: .classes) ?? [],
        scaler: container.decodeIfPresent(StandardScaler.self, forKey: .scaler),
        training: container.decodeIfPresent(TrainingRecord.self, forKey: .training),
        history: container.decodeIfPresent(History.self, forKey: .history))
    } catch InterchangeError.part(let name, let expected, let actual) {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: container.codingPath + [JSONKey(stringValue: name)],
          debugDescription: "expected \(expected), got \(actual)"))
    }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(Self.version, forKey: .version)
    if !features.isEmpty { try container.encode(features, forKey: .features) }
    if !classes.isEmpty { try container.encode(classes, forKey: .classes) }
    try container.encodeIfPresent(scaler, forKey: .scaler)
    try network.encode(to: encoder)
    try container.encodeIfPresent(training, forKey: .training)
    try container.encodeIfPresent(history, forKey: .history)
  }
}
