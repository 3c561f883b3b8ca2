extension Initializer {
  /// What Keras calls the initializer.
  public var name: String {
    switch self {
    case .glorotUniform: "glorot_uniform"
    case .glorotNormal: "glorot_normal"
    case .heUniform: "he_uniform"
    case .heNormal: "he_normal"
    case .leCunUniform: "lecun_uniform"
    case .leCunNormal: "lecun_normal"
    case .randomUniform: "random_uniform"
    case .randomNormal: "random_normal"
    case .truncatedNormal: "truncated_normal"
    case .orthogonal: "orthogonal"
    case .constant: "constant"
    case .zeros: "zeros"
    case .ones: "ones"
    }
  }
}

extension Initializer: Codable {
  /// Reads the name that Keras has for it, or an object of a name and Keras's options, such as
  /// `{"name": "random_uniform", "minval": -0.1, "maxval": 0.1}`.
  ///
  /// - Throws: `DecodingError` for an unknown name or an option that is no finite `Float`.
  public init(from decoder: any Decoder) throws {
    let coded = try CodedOptions(from: decoder)
    switch coded.name {
    case "random_uniform":
      self = try .randomUniform(
        from: coded.option("minval", unlessGiven: -0.05),
        to: coded.option("maxval", unlessGiven: 0.05))
    case "random_normal":
      self = try .randomNormal(
        mean: coded.option("mean", unlessGiven: 0),
        deviation: coded.option("stddev", unlessGiven: 0.05))
    case "truncated_normal":
      self = try .truncatedNormal(
        mean: coded.option("mean", unlessGiven: 0),
        deviation: coded.option("stddev", unlessGiven: 0.05))
    case "orthogonal": self = .orthogonal(gain: try coded.option("gain", unlessGiven: 1))
    case "constant": self = .constant(try coded.option("value"))
    default:
      guard let initializer = Self.allCases.first(where: { $0.name == coded.name }) else {
        throw coded.unknownName(of: "initializer", known: Self.allCases.map(\.name))
      }
      self = initializer
    }
    for value in numbers where !Float(value).isFinite {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "\(value) is no finite float"))
    }
  }

  /// The numbers that the weights follow from.
  private var numbers: [Double] {
    switch self {
    case .randomUniform(let first, let second), .randomNormal(let first, let second),
      .truncatedNormal(let first, let second):
      [first, second]
    case .orthogonal(let number), .constant(let number): [number]
    default: []
    }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .randomUniform(let low, let high):
      try encoder.encode(name: name, ["minval": low, "maxval": high])
    case .randomNormal(let mean, let deviation), .truncatedNormal(let mean, let deviation):
      try encoder.encode(name: name, ["mean": mean, "stddev": deviation])
    case .orthogonal(let gain): try encoder.encode(name: name, ["gain": gain])
    case .constant(let value): try encoder.encode(name: name, ["value": value])
    default: try encoder.encode(name: name)
    }
  }
}
