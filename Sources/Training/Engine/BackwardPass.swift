/// Computes the gradient of the loss with respect to all weights and biases (Rumelhart, Hinton and
/// Williams, Learning Representations by Back-Propagating Errors, 1986), tile after tile.
struct BackwardPass: ~Copyable {
  /// The gradient, laid out like the parameters of the network.
  let gradient: Storage

  private let layout: NetworkLayout
  private let rowLength: Int
  private let rowGradients: Storage

  /// Makes room for the gradients of a forward pass.
  init(of forward: borrowing ForwardPass) {
    layout = forward.layout
    rowLength = forward.rowLength
    gradient = Storage(scalars: layout.parameterCount)
    rowGradients = Storage(vectors: layout.rowCount * rowLength)
  }

  /// The gradients with respect to the outputs of a layer, and later to its weighted sums.
  func gradients(of layer: NetworkLayout.Layer) -> Rows {
    rowGradients.rows(from: layer.firstRow * rowLength, count: layer.units, length: rowLength)
  }

  /// Adds the gradient of a tile, given the one with respect to the last layer's weighted sums.
  func run(_ forward: borrowing ForwardPass, features: Rows, vectors: Int) {
    for index in layout.layers.indices.reversed() {
      let layer = layout.layers[index]
      if index < layout.layers.count - 1 {
        propagate(to: layer, from: layout.layers[index + 1], forward, vectors: vectors)
      }
      addGradient(
        of: layer, inputs: forward.inputs(ofLayer: index, features: features), vectors: vectors)
    }
  }

  /// Adds to the gradient of a layer's weights and biases.
  private func addGradient(of layer: NetworkLayout.Layer, inputs: Rows, vectors: Int) {
    let rows = gradients(of: layer)
    let sums = gradient.scalars
    var first = layer.firstWeight
    for unit in 0..<layer.units {
      sums[layer.firstBias + unit] += addDotProducts(
        of: inputs, with: rows[unit], vectors: vectors, to: sums[first..<first + inputs.count])
      first += inputs.count
    }
  }

  /// Carries the gradient from the weighted sums of the layer `next` to those of the one before.
  private func propagate(
    to layer: NetworkLayout.Layer, from next: NetworkLayout.Layer,
    _ forward: borrowing ForwardPass, vectors: Int
  ) {
    let (rows, results) = (gradients(of: next), gradients(of: layer))
    let outputs = forward.outputs(of: layer)
    let scalars = forward.parameters.scalars
    for unit in 0..<layer.units {
      let (result, output) = (results[unit], outputs[unit])
      let weights = Coefficients(
        scalars: scalars, start: next.firstWeight + unit, stride: next.inputs)
      if layer.activation == .relu {
        weightedSum(of: rows, weights, offset: 0, vectors: vectors, into: result) {
          Activation.relu.gradient($1, output: output[$0])
        }
      } else {
        weightedSum(of: rows, weights, offset: 0, vectors: vectors, into: result) { $1 }
        layer.activation.applyGradient(to: result, output: output, vectors: vectors)
      }
    }
    if layer.activation == .softmax {
      applySoftmaxGradient(to: results, outputs: outputs, vectors: vectors)
    }
  }
}
