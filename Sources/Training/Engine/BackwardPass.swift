/// Computes the gradient of the loss with respect to all weights and biases (Rumelhart, Hinton and
/// Williams, Learning Representations by Back-Propagating Errors, 1986), tile after tile.
struct BackwardPass: ~Copyable {
  /// The gradient, laid out like the parameters of the network.
  let gradient: Storage

  /// For each layer the gradients with respect to its outputs, and later to its weighted sums.
  let gradients: [Rows]

  private let layout: NetworkLayout
  private let rowStorage: Storage
  private let scratch: Storage
  private let kernels = WideKernels()

  /// Makes room for the gradients of a forward pass.
  init(of forward: borrowing ForwardPass) {
    let (layout, rowLength) = (forward.layout, forward.rowLength)
    let storage = Storage(vectors: layout.rowCount * rowLength)
    gradients = layout.layers.map {
      storage.rows(from: $0.firstRow * rowLength, count: $0.units, length: rowLength)
    }
    rowStorage = storage
    gradient = Storage(scalars: layout.parameterCount)
    let samples = layout.greatestWidth > 0 ? rowLength * Vector.width : 0
    scratch = Storage(scalars: WideKernels.scratchCount(max(samples, layout.greatestWidth)))
    self.layout = layout
  }

  /// Adds the gradient of a tile, given the one with respect to the last layer's weighted sums.
  func run(_ forward: borrowing ForwardPass, features: Rows, vectors: Int) {
    let last = layout.layers.count - 1
    addGradients(
      last, inputs: forward.trainedInputs(ofLayer: last, features: features), vectors: vectors)
    for index in (0..<last).reversed() {
      propagate(
        to: index, forward, inputs: forward.trainedInputs(ofLayer: index, features: features),
        vectors: vectors)
    }
  }

  /// Carries the gradient from the weighted sums of the next layer to those of a layer, and adds to the gradient
  /// of the weights and biases there.
  private func propagate(
    to index: Int, _ forward: borrowing ForwardPass, inputs: Rows, vectors: Int
  ) {
    let (layer, next) = (layout.layers[index], layout.layers[index + 1])
    let isWide = next.isWide || layer.isWide
    if isWide || layer.temperature != nil || forward.masks != nil {
      propagateWide(to: index, forward, vectors: vectors)
      addGradients(index, inputs: inputs, vectors: vectors)
    } else {
      propagateNarrow(
        from: next, to: layer, index, forward, inputs: inputs, vectors: vectors)
    }
  }

  /// The same for narrow layers. A unit's gradient is used for its weights at once, while it is in the cache.
  private func propagateNarrow(
    from next: NetworkLayout.Layer, to layer: NetworkLayout.Layer, _ index: Int,
    _ forward: borrowing ForwardPass, inputs: Rows, vectors: Int
  ) {
    let (rows, results) = (gradients[index + 1], gradients[index])
    let (outputs, sums) = (forward.outputs[index], forward.sums[index])
    let weights = forward.parameters.scalars
    // Nobody asks for the gradients of the first layer's units again: one row serves them all.
    let sharesRow = index == 0
    for unit in 0..<layer.units {
      let result = results[sharesRow ? 0 : unit]
      let coefficients = Coefficients(
        scalars: weights, start: next.firstWeight + unit, stride: next.inputs)
      if layer.isRectified {
        let gate = ReLUGate(output: outputs[unit])
        weightedSum(of: rows, coefficients, offset: nil, vectors: vectors, into: result, gate)
      } else {
        weightedSum(
          of: rows, coefficients, offset: nil, vectors: vectors, into: result, Identity())
        layer.activation.applyGradient(
          to: result, output: outputs[unit], sums: sums[unit], vectors: vectors)
      }
      addGradient(
        result, inputs: inputs, vectors: vectors, weight: layer.firstWeight + unit * layer.inputs,
        bias: layer.firstBias + unit)
    }
  }

  /// Carries the gradient to the weighted sums of all units of a layer.
  private func propagateWide(
    to index: Int, _ forward: borrowing ForwardPass, vectors: Int
  ) {
    let (layer, next) = (layout.layers[index], layout.layers[index + 1])
    let (rows, results) = (gradients[index + 1], gradients[index])
    let weights = forward.parameters.scalars
    if next.isWide {
      let transposed = WideKernels.Weights(
        scalars: weights, start: next.firstWeight, unitStride: 1, rowStride: next.inputs, bias: nil)
      kernels.weightedSums(
        of: rows, transposed, vectors: vectors, into: results, scratch: scratch.scalars)
    } else {
      for unit in 0..<layer.units {
        let coefficients = Coefficients(
          scalars: weights, start: next.firstWeight + unit, stride: next.inputs)
        weightedSum(
          of: rows, coefficients, offset: nil, vectors: vectors, into: results[unit], Identity())
      }
    }
    forward.masks?.applyGradient(ofLayer: index + 1, to: results, vectors: vectors)
    if layer.isRectified {
      kernels.rectifyGradients(results, outputs: forward.outputs[index], vectors: vectors)
    } else {
      layer.activation.applyGradient(
        to: results, outputs: forward.outputs[index], sums: forward.sums[index], vectors: vectors)
    }
  }

  /// Adds to the gradient of the weights and biases of a layer.
  private func addGradients(_ index: Int, inputs: Rows, vectors: Int) {
    let (layer, rows) = (layout.layers[index], gradients[index])
    guard layer.isWide else {
      for unit in 0..<layer.units {
        addGradient(
          rows[unit], inputs: inputs, vectors: vectors,
          weight: layer.firstWeight + unit * layer.inputs, bias: layer.firstBias + unit)
      }
      return
    }
    let sums = gradient.scalars
    let biases = sums[layer.firstBias..<layer.firstBias + layer.units]
    kernels.addTotals(of: rows, vectors: vectors, to: biases)
    kernels.addDotProducts(
      of: inputs, with: rows, vectors: vectors, to: sums[layer.firstWeight..<layer.firstBias],
      scratch: scratch.scalars)
  }

  /// Adds to the gradient of the weights and bias of one unit, whose places among the parameters are given.
  @inline(__always)
  private func addGradient(_ row: Row, inputs: Rows, vectors: Int, weight: Int, bias: Int) {
    let sums = gradient.scalars
    sums[bias] += addDotProducts(
      of: inputs, with: row, vectors: vectors, to: sums[weight..<weight + inputs.count])
  }
}

/// Lets the gradient through where a ReLU unit is active.
private struct ReLUGate: Epilogue {
  let output: Row

  @inline(__always)
  func value(of sum: Vector, at index: Int) -> Vector {
    sum.replacing(with: Vector(), where: output[index] .<= Vector())
  }
}
