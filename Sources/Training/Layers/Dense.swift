/// The declaration of a fully connected layer: how many units, and what they do.
///
///     Dense(3, activation: .relu)
///     Dense(1, activation: .sigmoid)
///
/// The number of inputs follows from the layer before. Source: `Dense` in the Keras documentation
/// (https://keras.io/api/layers/core_layers/dense/), whose defaults these are.
public struct Dense: Sendable, Equatable {
  /// The number of units, which is the number of the layer's outputs.
  public var units: Int

  /// The function that the units apply to their weighted sums.
  public var activation: Activation

  /// How the weights between the inputs and the units begin.
  public var kernelInitializer: Initializer

  /// How the biases begin.
  public var biasInitializer: Initializer

  /// What large weights cost in training; nil for nothing.
  public var kernelRegularizer: Regularizer?

  /// Declares a layer.
  public init(
    _ units: Int, activation: Activation = .linear,
    kernelInitializer: Initializer = .glorotUniform, biasInitializer: Initializer = .zeros,
    kernelRegularizer: Regularizer? = nil
  ) {
    self.units = units
    self.activation = activation
    self.kernelInitializer = kernelInitializer
    self.biasInitializer = biasInitializer
    self.kernelRegularizer = kernelRegularizer
  }

  /// The layer with its initial weights, drawn in Keras's order: the kernel, then the biases.
  func layer(
    inputs: Int, inputDropout: Dropout? = nil, random: inout PythonRandom
  ) throws(TrainingError) -> Network.Layer {
    try activation.validate()
    try kernelRegularizer?.validate()
    // Row-major like a Keras kernel: entry (input, unit) at input * units + unit.
    let kernel = try kernelInitializer.floats(
      rows: inputs, columns: units, fanIn: inputs, fanOut: units, random: &random)
    let bias = try biasInitializer.floats(
      rows: 1, columns: units, fanIn: units, fanOut: units, random: &random)
    return Network.Layer(
      inputs: inputs, kernel: kernel, floatBias: bias, activation: activation,
      kernelRegularizer: kernelRegularizer, inputDropout: inputDropout)
  }
}
