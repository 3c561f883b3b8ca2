/// Computes the outputs of all layers for one tile of samples at a time.
struct ForwardPass: ~Copyable {
  let layout: NetworkLayout

  /// The weights and biases of all layers.
  let parameters: Storage

  /// The number of vectors in a row of activations.
  let rowLength: Int

  private let activations: Storage

  /// Takes the weights of `layers`, and makes room for tiles of up to `rowLength` vectors.
  init(_ layers: [Network.Layer], rowLength: Int) {
    layout = NetworkLayout(layers)
    parameters = Storage(scalars: layout.parameterCount)
    self.rowLength = rowLength
    activations = Storage(vectors: layout.rowCount * rowLength)
    let scalars = parameters.scalars
    for (layer, place) in zip(layers, layout.layers) {
      for (index, weight) in layer.unitMajorWeights.enumerated() {
        scalars[place.firstWeight + index] = weight
      }
      for (index, bias) in layer.floatBias.enumerated() {
        scalars[place.firstBias + index] = bias
      }
    }
  }

  /// The outputs of a layer, a row for each unit.
  func outputs(of layer: NetworkLayout.Layer) -> Rows {
    activations.rows(
      from: layer.firstRow * rowLength, count: layer.units, length: rowLength)
  }

  /// The rows that a layer takes: the features, or the outputs of the layer before.
  func inputs(ofLayer index: Int, features: Rows) -> Rows {
    index == 0 ? features : outputs(of: layout.layers[index - 1])
  }

  /// Computes the outputs of the layers up to `last`; that one only up to its weighted sums
  /// unless `activatesLast`.
  func run(features: Rows, vectors: Int, through last: Int, activatesLast: Bool) {
    for index in 0...last {
      let layer = layout.layers[index]
      let activation = index < last || activatesLast ? layer.activation : .linear
      run(
        layer, inputs: inputs(ofLayer: index, features: features), activation, vectors: vectors)
    }
  }

  /// Computes one layer. ReLU, the activation of most units, is fused with the weighted sum.
  private func run(
    _ layer: NetworkLayout.Layer, inputs: Rows, _ activation: Activation, vectors: Int
  ) {
    let outputs = outputs(of: layer)
    for unit in 0..<layer.units {
      if activation == .relu {
        weightedSum(of: unit, of: layer, inputs, outputs[unit], vectors) { _, z in z.positivePart }
      } else {
        weightedSum(of: unit, of: layer, inputs, outputs[unit], vectors) { _, z in z }
        activation.apply(to: outputs[unit], vectors: vectors)
      }
    }
    if activation == .softmax { applySoftmax(to: outputs, vectors: vectors) }
  }

  @inline(__always)
  private func weightedSum(
    of unit: Int, of layer: NetworkLayout.Layer, _ inputs: Rows, _ output: Row, _ vectors: Int,
    finish: (Int, Vector) -> Vector
  ) {
    let scalars = parameters.scalars
    let weights = Coefficients(
      scalars: scalars, start: layer.firstWeight + unit * layer.inputs, stride: 1)
    Training.weightedSum(
      of: inputs, weights, offset: scalars[layer.firstBias + unit], vectors: vectors,
      into: output, finish: finish)
  }
}
