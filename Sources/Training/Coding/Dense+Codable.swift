extension Dense: Codable {
  private enum CodingKeys: String, CodingKey {
    case units, activation
    case kernelInitializer = "kernel_initializer"
    case biasInitializer = "bias_initializer"
    case kernelRegularizer = "kernel_regularizer"
  }

  /// Reads `{"units": 3, "activation": "relu"}`, and what else Keras has words for. What is left out has Keras's
  /// defaults.
  ///
  /// - Throws: `DecodingError` for an option out of range. Whether there is room for so many units is known by the
  ///   network.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(Int.self, forKey: .units),
      activation: try container.decodeIfPresent(Activation.self, forKey: .activation) ?? .linear,
      kernelInitializer: try container.decodeIfPresent(
        Initializer.self, forKey: .kernelInitializer) ?? .glorotUniform,
      biasInitializer: try container.decodeIfPresent(Initializer.self, forKey: .biasInitializer)
        ?? .zeros,
      kernelRegularizer: try container.decodeIfPresent(
        Regularizer.self, forKey: .kernelRegularizer))
    guard units > 0 else {
      throw DecodingError.dataCorruptedError(
        forKey: .units, in: container, debugDescription: "expected 1 or more, got \(units)")
    }
  }

  /// Writes what `init(from:)` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(units, forKey: .units)
    try container.encode(activation, forKey: .activation)
    try container.encode(kernelInitializer, forKey: .kernelInitializer)
    try container.encode(biasInitializer, forKey: .biasInitializer)
    try container.encodeIfPresent(kernelRegularizer, forKey: .kernelRegularizer)
  }
}
