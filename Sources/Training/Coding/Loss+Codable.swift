extension Loss {
  /// What Keras calls the loss.
  public var name: String {
    switch self {
    case .binaryCrossEntropy: "binary_crossentropy"
    case .categoricalCrossEntropy: "categorical_crossentropy"
    case .meanSquaredError: "mean_squared_error"
    case .meanAbsoluteError: "mean_absolute_error"
    case .huber: "huber"
    case .hinge: "hinge"
    }
  }
}

extension Loss: Codable {
  /// Reads the name that Keras has for it, or for `{"name": "huber", "delta": 1}` an object.
  ///
  /// - Throws: `DecodingError` for an unknown name or an option out of range.
  public init(from decoder: any Decoder) throws {
    let coded = try CodedOptions(from: decoder)
    switch coded.name {
    case "huber": self = .huber(delta: try coded.option("delta", unlessGiven: 1))
    case "sparse_categorical_crossentropy": self = .sparseCategoricalCrossEntropy
    case "mse": self = .meanSquaredError
    case "mae": self = .meanAbsoluteError
    default:
      guard let loss = Self.allCases.first(where: { $0.name == coded.name }) else {
        throw coded.unknownName(of: "loss", known: Self.allCases.map(\.name))
      }
      self = loss
    }
    let loss = self
    try sound(at: decoder.codingPath) { () throws(TrainingError) in try loss.validate() }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    if case .huber(let delta) = self {
      try encoder.encode(name: name, ["delta": delta])
    } else {
      try encoder.encode(name: name)
    }
  }
}
