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
    let last = layout.layers.count - 1
    addGradients(
      of: layout.layers[last], inputs: forward.inputs(ofLayer: last, features: features),
      vectors: vectors)
    for index in (0..<last).reversed() {
      propagate(
        from: layout.layers[index + 1], to: layout.layers[index], forward,
        inputs: forward.inputs(ofLayer: index, features: features), vectors: vectors)
    }
  }

  /// Carries the gradient from the weighted sums of the layer `next` to those of the one before,
  /// and adds to the gradient of the weights and biases there.
  ///
  /// A unit's gradient is used for its weights at once, while it is in the cache.
  private func propagate(
    from next: NetworkLayout.Layer, to layer: NetworkLayout.Layer,
    _ forward: borrowing ForwardPass, inputs: Rows, vectors: Int
  ) {
    let (rows, results) = (gradients(of: next), gradients(of: layer))
    let (outputs, sums) = (forward.outputs(of: layer), forward.sums(of: layer))
    let weights = forward.parameters.scalars
    let needsAllUnits = layer.activation.needsAllUnits
    // Nobody asks for the gradients of the first layer's units again: one row serves them all.
    let sharesRow = layer.firstRow == 0 && !needsAllUnits
    for unit in 0..<layer.units {
      let result = results[sharesRow ? 0 : unit]
      let coefficients = Coefficients(
        scalars: weights, start: next.firstWeight + unit, stride: next.inputs)
      propagate(
        rows, coefficients, through: layer.activation, output: outputs[unit], sums: sums[unit],
        vectors: vectors, to: result)
      if !needsAllUnits {
        addGradient(of: unit, of: layer, result, inputs: inputs, vectors: vectors)
      }
    }
    if needsAllUnits {
      layer.activation.applyGradient(
        to: results, outputs: outputs, sums: sums, vectors: vectors)
      addGradients(of: layer, inputs: inputs, vectors: vectors)
    }
  }

  /// The same for one unit; but for softmax, which needs all units at once.
  @inline(__always)
  private func propagate(
    _ rows: Rows, _ weights: Coefficients, through activation: Activation, output: Row,
    sums: Row, vectors: Int, to result: Row
  ) {
    if case .relu = activation {
      let gate = ReLUGate(output: output)
      weightedSum(of: rows, weights, offset: nil, vectors: vectors, into: result, gate)
    } else {
      weightedSum(of: rows, weights, offset: nil, vectors: vectors, into: result, Identity())
      activation.applyGradient(to: result, output: output, sums: sums, vectors: vectors)
    }
  }

  /// Adds to the gradient of the weights and biases of a layer.
  private func addGradients(of layer: NetworkLayout.Layer, inputs: Rows, vectors: Int) {
    let rows = gradients(of: layer)
    for unit in 0..<layer.units {
      addGradient(of: unit, of: layer, rows[unit], inputs: inputs, vectors: vectors)
    }
  }

  /// Adds to the gradient of the weights and bias of one unit.
  @inline(__always)
  private func addGradient(
    of unit: Int, of layer: NetworkLayout.Layer, _ row: Row, inputs: Rows, vectors: Int
  ) {
    let sums = gradient.scalars
    let first = layer.firstWeight + unit * inputs.count
    sums[layer.firstBias + unit] += addDotProducts(
      of: inputs, with: row, vectors: vectors, to: sums[first..<first + inputs.count])
  }
}

/// Lets the gradient through where a ReLU unit is active.
private struct ReLUGate: Epilogue {
  let output: Row

  @inline(__always)
  func value(of sum: Vector, at index: Int) -> Vector {
    RectifiedLinear().gradient(sum, output: output[index], z: sum)
  }
}
