/// Where the parts of a network lie in the memory of a forward or backward pass.
struct NetworkLayout: Sendable {
  /// The place of one layer.
  struct Layer: Sendable {
    let inputs: Int
    let units: Int
    let activation: Activation

    /// The first weight among the parameters; those of one unit follow one another.
    let firstWeight: Int

    /// The first bias among the parameters.
    var firstBias: Int { firstWeight + inputs * units }

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
        firstWeight: parameters, firstRow: rows,
        firstSumRow: layer.activation.needsWeightedSums ? sumRows : nil)
    }
    parameterCount = parameters
    rowCount = rows
    sumRowCount = sumRows
  }
}
