extension Network: Codable {
  private enum CodingKeys: String, CodingKey {
    case layers
  }

  /// Reads `{"layers": [{"activation": "relu", "kernel": [[0.1, 0.2]], "bias": [0, 0]}, ...]}`.
  ///
  /// - Throws: `DecodingError` for what is no network: a layer of another width than the one before has, a weight
  ///   that is not finite, an unknown activation.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let layers = try container.decode([Layer].self, forKey: .layers)
    self = try sound(at: container.codingPath + [CodingKeys.layers]) {
      () throws(TrainingError) in try Network(layers: layers)
    }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(layers, forKey: .layers)
  }
}

extension Network.Layer: Codable {
  private enum CodingKeys: String, CodingKey {
    case activation, kernel, bias
    case kernelRegularizer = "kernel_regularizer"
    case inputDropout = "input_dropout"
  }

  /// Reads an activation, a kernel, which has a row for each input with an entry for each unit, and an entry of the
  /// bias for each unit.
  ///
  /// - Throws: `DecodingError` for rows of several lengths, for numbers that are not finite, and for a dropout without
  ///   a seed.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let activation = try container.decode(Activation.self, forKey: .activation)
    let rows = try container.decode([[Float]].self, forKey: .kernel)
    let bias = try container.decode([Float].self, forKey: .bias)
    let path = container.codingPath
    guard let units = rows.first?.count, units > 0 else {
      throw corrupted(
        path + [CodingKeys.kernel], "expected a row for each input, of an entry for each unit")
    }
    for (index, row) in rows.enumerated() {
      let place: [any CodingKey] = path + [CodingKeys.kernel, IndexKey(index)]
      guard row.count == units else {
        throw corrupted(place, "expected \(units) entries, as in row 0, got \(row.count)")
      }
      try requireFinite(row, at: place)
    }
    guard bias.count == units else {
      throw corrupted(
        path + [CodingKeys.bias],
        "expected \(units) entries, as many as a row of the kernel has, got \(bias.count)")
    }
    try requireFinite(bias, at: path + [CodingKeys.bias])
    let dropout = try container.decodeIfPresent(Dropout.self, forKey: .inputDropout)
    guard dropout == nil || dropout?.seed != nil else {
      throw corrupted(path + [CodingKeys.inputDropout], "expected a seed, as the weights are drawn")
    }
    self.init(
      inputs: rows.count, kernel: Array(rows.joined()), floatBias: bias, activation: activation,
      kernelRegularizer: try container.decodeIfPresent(
        Regularizer.self, forKey: .kernelRegularizer),
      inputDropout: dropout)
  }

  /// Writes what `init(from:)` reads. Its floats read back as they were, to the last bit.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(activation, forKey: .activation)
    let rows: [[Float]] = (0..<inputs).map { input in
      (0..<units).map { unitMajorWeights[$0 * inputs + input] }
    }
    try container.encode(rows, forKey: .kernel)
    try container.encode(floatBias, forKey: .bias)
    try container.encodeIfPresent(kernelRegularizer, forKey: .kernelRegularizer)
    try container.encodeIfPresent(inputDropout, forKey: .inputDropout)
  }
}

private func corrupted(_ path: [any CodingKey], _ problem: String) -> DecodingError {
  .dataCorrupted(DecodingError.Context(codingPath: path, debugDescription: problem))
}

/// Not all formats are without NaN.
private func requireFinite(_ values: [Float], at path: [any CodingKey]) throws {
  guard let index = values.firstIndex(where: { !$0.isFinite }) else { return }
  throw corrupted(path + [IndexKey(index)], "expected a finite number, got \(values[index])")
}
