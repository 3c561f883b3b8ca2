extension Activation: Codable {
  /// Reads the name that Keras has for it, `"relu"`, or an object of a name and options,
  /// `{"name": "leaky_relu", "negative_slope": 0.2}`. Options that are left out have Keras's defaults.
  ///
  /// - Throws: `DecodingError` for an unknown name or an option out of range.
  public init(from decoder: any Decoder) throws {
    let coded = try CodedOptions(from: decoder)
    switch coded.name {
    case "leaky_relu":
      self = .leakyReLU(negativeSlope: try coded.option("negative_slope", unlessGiven: 0.2))
    case "elu": self = .elu(alpha: try coded.option("alpha", unlessGiven: 1))
    case "tempered_softmax": self = .temperedSoftmax(temperature: try coded.option("temperature"))
    // Keras's other name of swish.
    case "silu": self = .swish
    default:
      guard let activation = Self.allCases.first(where: { $0.name == coded.name }) else {
        throw coded.unknownName(of: "activation", known: Self.allCases.map(\.name))
      }
      self = activation
    }
    let activation = self
    try sound(at: decoder.codingPath) { () throws(TrainingError) in try activation.validate() }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .leakyReLU(let slope): try encoder.encode(name: name, ["negative_slope": slope])
    case .elu(let alpha): try encoder.encode(name: name, ["alpha": alpha])
    case .temperedSoftmax(let temperature):
      try encoder.encode(name: name, ["temperature": temperature])
    default: try encoder.encode(name: name)
    }
  }
}
