extension Regularizer: Codable {
  private enum CodingKeys: String, CodingKey {
    case l1, l2
  }

  /// Reads `{"l1": 0, "l2": 0.01}`; a factor that is left out is 0.
  ///
  /// - Throws: `DecodingError` for a factor below 0.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let regularizer = Regularizer(
      l1: try container.decodeIfPresent(Double.self, forKey: .l1) ?? 0,
      l2: try container.decodeIfPresent(Double.self, forKey: .l2) ?? 0)
    try sound(at: decoder.codingPath) { () throws(TrainingError) in try regularizer.validate() }
    self = regularizer
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(l1, forKey: .l1)
    try container.encode(l2, forKey: .l2)
  }
}
