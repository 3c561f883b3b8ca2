/// A network of fully connected layers, computed in `Float` as Keras does.
///
///     var network = try Network(inputs: 2, seed: 2) {
///       Dense(3, activation: .relu)
///       Dense(1, activation: .sigmoid)
///     }
///     let history = try network.fit(
///       features, labels, loss: .binaryCrossEntropy, metric: .accuracy, epochs: 2200)
///
/// Its numbers are the same on every machine, to the last bit.
public struct Network: Sendable, Equatable {
  /// The layers, from the one that takes the features to the one that gives the predictions.
  public internal(set) var layers: [Layer]

  /// The number of features of a sample.
  public let inputs: Int

  /// The number of outputs: the units of the last layer.
  public let outputs: Int

  /// Creates a network with the initial weights that Keras gives it after `random.seed(seed)`.
  ///
  /// - Throws: `TrainingError.option` when there is no layer, or one without inputs or
  ///   units or with too many.
  public init(
    inputs: Int, seed: Int, @LayerBuilder layers: () -> [Dense]
  ) throws(TrainingError) {
    try self.init(inputs: inputs, seed: seed, layers: layers())
  }

  /// Creates a network from an array of declarations.
  ///
  /// - Throws: `TrainingError.option` when there is no layer, or one without inputs or
  ///   units or with too many.
  public init(inputs: Int, seed: Int, layers: [Dense]) throws(TrainingError) {
    try Self.requireWidths(inputs, layers)
    var random = PythonRandom(seed: seed)
    var width = inputs
    var built: [Layer] = []
    for layer in layers {
      built.append(layer.layer(inputs: width, random: &random))
      width = layer.units
    }
    try self.init(layers: built)
  }

  /// Creates a network of layers with given weights.
  ///
  /// - Throws: `TrainingError.option` when there is no layer, `TrainingError.shape` when a layer
  ///   does not have as many inputs as the layer before has units.
  public init(layers: [Layer]) throws(TrainingError) {
    guard let first = layers.first, let last = layers.last else {
      throw .option(name: "layers", value: "none", expected: "at least one layer")
    }
    for index in layers.indices.dropFirst() where layers[index].inputs != layers[index - 1].units {
      throw .shape(
        array: "weights of layer \(index)",
        expected: "\(layers[index - 1].units) rows, one for each unit of layer \(index - 1)",
        actual: "\(layers[index].inputs)")
    }
    self.layers = layers
    self.inputs = first.inputs
    self.outputs = last.units
  }

  /// The most inputs or units of a layer, and the most weights between two layers.
  private static let greatestWidth = 1 << 20
  private static let greatestKernel = 1 << 28

  /// Checks that a network of these widths exists and fits into memory.
  private static func requireWidths(_ inputs: Int, _ layers: [Dense]) throws(TrainingError) {
    guard (1...greatestWidth).contains(inputs) else {
      throw .option(name: "inputs", value: "\(inputs)", expected: "1 to \(greatestWidth)")
    }
    var width = inputs
    for (index, layer) in layers.enumerated() {
      guard (1...greatestWidth).contains(layer.units), width * layer.units <= greatestKernel else {
        throw .option(
          name: "units of layer \(index)", value: "\(layer.units)",
          expected: "1 to \(min(greatestWidth, greatestKernel / width))")
      }
      width = layer.units
    }
  }
}
