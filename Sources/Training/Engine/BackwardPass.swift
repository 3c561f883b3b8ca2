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
      let inputs = forward.inputs(ofLayer: index, features: features)
      addGradient(of: layout.layers[index], inputs: inputs, vectors: vectors)
      if index > 0 {
        propagate(
          from: layout.layers[index], to: layout.layers[index - 1], outputs: inputs,
          weights: forward.parameters.scalars, vectors: vectors)
      }
    }
  }

  /// Adds to the gradient of a layer's weights and biases.
  private func addGradient(of layer: NetworkLayout.Layer, inputs: Rows, vectors: Int) {
    let rows = gradients(of: layer)
    let sums = gradient.scalars
    for unit in 0..<layer.units {
      let first = layer.firstWeight + unit * layer.inputs
      sums[layer.firstBias + unit] += addDotProducts(
        of: inputs, with: rows[unit], vectors: vectors, to: sums[first..<first + layer.inputs])
    }
  }

  /// Carries the gradient from the weighted sums of `layer` to those of the `previous` one, whose
  /// `outputs` it took.
  private func propagate(
    from layer: NetworkLayout.Layer, to previous: NetworkLayout.Layer, outputs: Rows,
    weights: Scalars, vectors: Int
  ) {
    let rows = gradients(of: layer)
    let results = gradients(of: previous)
    for unit in 0..<previous.units {
      let coefficients = Coefficients(
        scalars: weights, start: layer.firstWeight + unit, stride: layer.inputs)
      if previous.activation == .relu {
        let output = outputs[unit]
        weightedSum(of: rows, coefficients, offset: 0, vectors: vectors, into: results[unit]) {
          Activation.relu.gradient($1, output: output[$0])
        }
      } else {
        weightedSum(of: rows, coefficients, offset: 0, vectors: vectors, into: results[unit]) { $1 }
      }
    }
    if previous.activation != .relu {
      previous.activation.applyGradient(to: results, outputs: outputs, vectors: vectors)
    }
  }
}
