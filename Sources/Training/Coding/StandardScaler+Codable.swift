extension StandardScaler {
  /// Creates a scaler that was fitted elsewhere, such as by the attributes `mean_` and `scale_` of scikit-learn's.
  ///
  ///     let scaler = try StandardScaler(mean: [0.5, 2], scale: [1, 0.25])
  ///
  /// - Throws: `TrainingError.shape` unless there is a scale for each mean, `.empty` without any, `.option`
  ///   for a mean that is not finite or a scale that is not positive.
  public init(mean: [Double], scale: [Double]) throws(TrainingError) {
    guard !mean.isEmpty else { throw .empty(array: "mean") }
    guard mean.count == scale.count else {
      throw .shape(
        array: "scale", expected: "\(mean.count) entries, one for each mean",
        actual: "\(scale.count)")
    }
    for (index, value) in mean.enumerated() where !value.isFinite {
      throw .option(name: "mean[\(index)]", value: "\(value)", expected: "a finite number")
    }
    for (index, value) in scale.enumerated() where !(value > 0 && value.isFinite) {
      throw .option(name: "scale[\(index)]", value: "\(value)", expected: "a positive number")
    }
    self.init(means: mean, scales: scale)
  }
}

extension StandardScaler: Codable {
  private enum CodingKeys: String, CodingKey {
    case mean, scale
  }

  /// Reads `{"mean": [0, 0], "scale": [1, 1]}`, an entry for each feature.
  ///
  /// - Throws: `DecodingError` for numbers that are those of no scaler.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let mean = try container.decode([Double].self, forKey: .mean)
    let scale = try container.decode([Double].self, forKey: .scale)
    self = try sound(at: decoder.codingPath) { () throws(TrainingError) in
      try StandardScaler(mean: mean, scale: scale)
    }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(means, forKey: .mean)
    try container.encode(scales, forKey: .scale)
  }
}
