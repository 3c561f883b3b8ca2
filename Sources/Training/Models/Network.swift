/// A network of fully connected layers, computed in `Float` as Keras does.
///
///     var network = try Network(inputs: 2, seed: 2) {
///       Dense(3, activation: .relu)
///       Dense(1, activation: .sigmoid)
///     }
///     let history = try network.fit(
///       features, labels, loss: .binaryCrossEntropy, metrics: [.accuracy], epochs: 2200)
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
  /// - Throws: `TrainingError.option` when there is no layer, one without inputs or units, or more of
  ///   them or of weights than fit into memory.
  public init(
    inputs: Int, seed: Int, @LayerBuilder layers: () -> [LayerDeclaration]
  ) throws(TrainingError) {
    try self.init(inputs: inputs, seed: seed, declarations: layers())
  }

  /// Creates a network from an array of declarations.
  ///
  /// - Throws: `TrainingError.option` when there is no layer, one without inputs or units, or more of
  ///   them or of weights than fit into memory.
  public init(inputs: Int, seed: Int, layers: [Dense]) throws(TrainingError) {
    try self.init(inputs: inputs, seed: seed, declarations: layers.map { .dense($0) })
  }

  /// Creates a network from an array of declarations, among them what is left out.
  ///
  /// - Throws: `TrainingError.option` when there is no layer, one without inputs or units, or more of
  ///   them or of weights than fit into memory, and for a dropout that no layer, or another dropout, stands behind.
  public init(
    inputs: Int, seed: Int, declarations: [LayerDeclaration]
  ) throws(TrainingError) {
    try Self.requireWidths(inputs, declarations.compactMap(\.dense))
    var random = PythonRandom(seed: seed)
    var width = inputs
    var dropout: Dropout?
    var built: [Layer] = []
    for (index, declaration) in declarations.enumerated() {
      switch declaration {
      case .dropout(let declared):
        guard index + 1 < declarations.count, case .dense = declarations[index + 1] else {
          throw .option(
            name: "declaration \(index)", value: "Dropout(\(declared.rate))",
            expected: "a Dense layer behind each Dropout")
        }
        dropout = try declared.seeded(by: &random)
      case .dense(let layer):
        built.append(try layer.layer(inputs: width, inputDropout: dropout, random: &random))
        width = layer.units
        dropout = nil
      }
    }
    try self.init(layers: built)
  }

  /// Creates a network of layers with given weights.
  ///
  /// - Throws: `TrainingError.option` when there is no layer or there are more units or weights than
  ///   fit into memory, `TrainingError.shape` when a layer does not have as many inputs as the layer
  ///   before has units.
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
    try Self.requireRoom(inputs: first.inputs, units: layers.map(\.units))
    self.layers = layers
    self.inputs = first.inputs
    self.outputs = last.units
  }

  /// The most inputs or units of a layer.
  private static let greatestWidth = 1 << 20

  /// The most weights between two layers, and of all layers with their biases.
  private static let greatestKernel = CountLimit.entries

  /// The most units of all layers, whose outputs for a tile of samples take 2 KB each.
  private static let greatestUnitCount = 2 * greatestWidth

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
    try requireRoom(inputs: inputs, units: layers.map(\.units))
  }

  /// Checks that all layers together fit into memory. Their weights may be shared as long as nobody
  /// trains them, so that a network that exists need not fit.
  private static func requireRoom(inputs: Int, units: [Int]) throws(TrainingError) {
    var (width, unitCount, weightCount) = (inputs, 0, 0)
    for count in units {
      unitCount += count
      weightCount += (width + 1) * count
      width = count
      guard unitCount <= greatestUnitCount, weightCount <= greatestKernel else {
        throw .option(
          name: "layers",
          value: "\(units.count) of \(unitCount) units, \(weightCount) weights or more",
          expected: "at most \(greatestUnitCount) units and \(greatestKernel) weights in all layers"
        )
      }
    }
  }
}
