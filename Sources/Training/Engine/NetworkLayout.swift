/// Where the parts of a network lie in the memory of a forward or backward pass.
struct NetworkLayout: Sendable {
  /// The place of one layer.
  struct Layer: Sendable {
    let inputs: Int
    let units: Int
    let activation: Activation

    /// The temperature of a softmax, which needs all units at once; nil for any other activation.
    let temperature: Float?

    /// Whether the units are rectified linear, which the loops over weights take along.
    let isRectified: Bool

    /// Whether the layer is computed by the kernels for wide layers.
    let isWide: Bool

    /// The first weight among the parameters; those of one unit follow one another.
    let firstWeight: Int

    /// The first bias among the parameters.
    let firstBias: Int

    /// The first row of outputs among the activations (and of their gradients).
    let firstRow: Int

    /// The first row among the weighted sums that are kept for the way back; nil where the outputs say enough.
    let firstSumRow: Int?

    /// Where the parameters of the next layer begin.
    var end: Int { firstBias + units }
  }

  let layers: [Layer]
  let parameterCount: Int
  let rowCount: Int
  /// The number of rows of weighted sums that are kept.
  let sumRowCount: Int

  /// Lays the layers out one after the other.
  init(_ layers: [Network.Layer]) {
    var parameters = 0
    var (rows, sumRows) = (0, 0)
    self.layers = layers.map { layer in
      defer {
        parameters += layer.parameterCount
        rows += layer.units
        sumRows += layer.activation.needsWeightedSums ? layer.units : 0
      }
      return Layer(
        inputs: layer.inputs, units: layer.units, activation: layer.activation,
        temperature: layer.activation.temperature.map { Float($0) },
        isRectified: layer.activation == .relu,
        isWide: WideKernels.suit(inputs: layer.inputs, units: layer.units),
        firstWeight: parameters, firstBias: parameters + layer.inputs * layer.units, firstRow: rows,
        firstSumRow: layer.activation.needsWeightedSums ? sumRows : nil)
    }
    parameterCount = parameters
    rowCount = rows
    sumRowCount = sumRows
  }

  /// The greatest number of inputs, or of units behind it, that weighted sums of wide layers are over; 0 without any.
  var greatestWidth: Int {
    layers.filter(\.isWide).map { max($0.inputs, $0.units) }.max() ?? 0
  }
}
