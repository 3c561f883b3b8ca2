extension LearningRate: Codable {
  private static let names = ["piecewise_constant_decay", "exponential_decay", "cosine_decay"]

  /// Reads a number, or a schedule as an object with the options of Keras:
  /// `{"name": "exponential_decay", "initial_learning_rate": 0.1, "decay_steps": 100, "decay_rate": 0.5}`.
  ///
  /// A `cosine_decay` ends at a `final_learning_rate` where Keras has a share, `alpha`, of the first one.
  ///
  /// - Throws: `DecodingError` for an unknown name or a number out of range.
  public init(from decoder: any Decoder) throws {
    if let rate = try? decoder.singleValueContainer().decode(Double.self) {
      self = .constant(rate)
    } else {
      self = try Self.schedule(from: CodedOptions(from: decoder))
    }
    let rate = self
    try sound(at: decoder.codingPath) { () throws(TrainingError) in try rate.validate() }
  }

  private static func schedule(from coded: CodedOptions) throws -> LearningRate {
    switch coded.name {
    case "piecewise_constant_decay":
      try .piecewise(boundaries: coded.option("boundaries"), values: coded.option("values"))
    case "exponential_decay":
      try .exponentialDecay(
        from: coded.option("initial_learning_rate"), over: coded.option("decay_steps"),
        rate: coded.option("decay_rate"), staircase: coded.option("staircase", unlessGiven: false))
    case "cosine_decay":
      try .cosineDecay(
        from: coded.option("initial_learning_rate"),
        to: coded.option("final_learning_rate", unlessGiven: 0), over: coded.option("decay_steps"))
    default: throw coded.unknownName(of: "learning rate schedule", known: names)
    }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .constant(let rate):
      var container = encoder.singleValueContainer()
      try container.encode(rate)
    case .piecewise(let boundaries, let values):
      try encoder.encode(
        name: "piecewise_constant_decay", ["boundaries": boundaries, "values": values])
    case .exponentialDecay(let first, let steps, let rate, let staircase):
      try encoder.encode(
        name: "exponential_decay",
        [
          "initial_learning_rate": first, "decay_steps": steps, "decay_rate": rate,
          "staircase": staircase,
        ])
    case .cosineDecay(let first, let last, let steps):
      try encoder.encode(
        name: "cosine_decay",
        ["initial_learning_rate": first, "final_learning_rate": last, "decay_steps": steps])
    }
  }
}
