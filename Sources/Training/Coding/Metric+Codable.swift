extension Metric {
  /// What Keras calls the metric.
  public var name: String {
    switch self {
    case .accuracy: "accuracy"
    case .meanSquaredError: "mean_squared_error"
    case .meanAbsoluteError: "mean_absolute_error"
    case .precision: "precision"
    case .recall: "recall"
    case .auc: "auc"
    }
  }
}

extension Metric: Codable {
  /// Reads the name that Keras has for it.
  ///
  /// - Throws: `DecodingError` for an unknown name.
  public init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard let metric = Self.allCases.first(where: { $0.name == name }) else {
      throw unknown(
        name, of: "metric", known: Self.allCases.map(\.name), at: decoder.codingPath)
    }
    self = metric
  }

  /// Writes the name that Keras has for it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
