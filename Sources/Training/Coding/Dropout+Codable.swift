extension Dropout: Codable {
  private enum CodingKeys: String, CodingKey {
    case rate, seed
  }

  /// Reads `{"rate": 0.5, "seed": 7}`; without a seed it is drawn with the weights.
  ///
  /// - Throws: `DecodingError` for a rate or a seed out of range.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let dropout = Dropout(
      try container.decode(Double.self, forKey: .rate),
      seed: try container.decodeIfPresent(Int.self, forKey: .seed))
    try sound(at: decoder.codingPath) { () throws(TrainingError) in try dropout.validate() }
    self = dropout
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rate, forKey: .rate)
    try container.encodeIfPresent(seed, forKey: .seed)
  }
}
