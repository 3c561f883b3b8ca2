/// Computes the outputs of all layers for one tile of samples at a time.
struct ForwardPass: ~Copyable {
  let layout: NetworkLayout

  /// The weights and biases of all layers.
  let parameters: Storage

  /// The number of vectors in a row of activations.
  let rowLength: Int

  /// The outputs of each layer, a row for each unit.
  let outputs: [Rows]

  /// The weighted sums of each layer, a row for each unit, where they are kept; otherwise its outputs.
  let sums: [Rows]

  /// What training leaves out of the inputs of the layers; nil for nothing.
  let masks: DropoutMasks?

  private let activationStorage: Storage
  private let sumStorage: Storage
  private let scratch: Storage
  private let kernels = WideKernels()

  /// Takes the weights of `layers`, and makes room for tiles of up to `rowLength` vectors.
  init(_ layers: [Network.Layer], rowLength: Int) {
    let layout = NetworkLayout(layers)
    let activations = Storage(vectors: layout.rowCount * rowLength)
    let sums = Storage(vectors: layout.sumRowCount * rowLength)
    var (outputRows, sumRows): ([Rows], [Rows]) = ([], [])
    for layer in layout.layers {
      let outputs = activations.rows(
        from: layer.firstRow * rowLength, count: layer.units, length: rowLength)
      outputRows.append(outputs)
      var kept = outputs
      if let first = layer.firstSumRow {
        kept = sums.rows(from: first * rowLength, count: layer.units, length: rowLength)
      }
      sumRows.append(kept)
    }
    (outputs, self.sums) = (outputRows, sumRows)
    masks = DropoutMasks(of: layers, rowLength: rowLength)
    parameters = Storage(scalars: layout.parameterCount)
    let scalars = parameters.scalars
    for (layer, place) in zip(layers, layout.layers) {
      for (index, weight) in layer.unitMajorWeights.enumerated() {
        scalars[place.firstWeight + index] = weight
      }
      for (index, bias) in layer.floatBias.enumerated() {
        scalars[place.firstBias + index] = bias
      }
    }
    scratch = Storage(scalars: WideKernels.scratchCount(layout.greatestWidth))
    activationStorage = activations
    sumStorage = sums
    (self.layout, self.rowLength) = (layout, rowLength)
  }

  /// The outputs of the last layer.
  var predictions: Rows { outputs[outputs.count - 1] }

  /// The rows that a layer takes: the features, or the outputs of the layer before.
  @inline(__always)
  func inputs(ofLayer index: Int, features: Rows) -> Rows {
    index == 0 ? features : outputs[index - 1]
  }

  /// The rows that a layer took in training: the same without what was left out.
  @inline(__always)
  func trainedInputs(ofLayer index: Int, features: Rows) -> Rows {
    if let masks, let inputs = masks.inputs(ofLayer: index) { return inputs }
    return inputs(ofLayer: index, features: features)
  }

  /// Computes the outputs of the layers up to `last`; that one only up to its weighted sums
  /// unless `activatesLast`.
  ///
  /// - Parameter isTraining: whether something is left out.
  func run(
    features: Rows, vectors: Int, through last: Int, activatesLast: Bool, isTraining: Bool = false
  ) {
    for index in 0...last {
      var inputs = inputs(ofLayer: index, features: features)
      if isTraining, let masks {
        inputs = masks.apply(ofLayer: index, to: inputs, vectors: vectors)
      }
      run(index, inputs: inputs, vectors: vectors, activates: index < last || activatesLast)
    }
  }

  /// Computes one layer.
  private func run(_ index: Int, inputs: Rows, vectors: Int, activates: Bool) {
    let layer = layout.layers[index]
    let outputs = outputs[index]
    precondition(inputs.count == layer.inputs && vectors <= min(inputs.length, rowLength))
    if layer.isWide {
      let weights = WideKernels.Weights(
        scalars: parameters.scalars, start: layer.firstWeight, unitStride: layer.inputs,
        rowStride: 1, bias: layer.firstBias)
      kernels.weightedSums(
        of: inputs, weights, vectors: vectors, into: outputs, scratch: scratch.scalars)
      if layer.isRectified {
        if activates { kernels.rectify(outputs, vectors: vectors) }
      } else {
        for unit in 0..<layer.units {
          finish(unit, of: layer, index, output: outputs[unit], vectors: vectors, activates)
        }
      }
    } else {
      runNarrow(layer, index, inputs: inputs, outputs: outputs, vectors: vectors, activates)
    }
    if activates, let temperature = layer.temperature {
      FunctionKernels().applySoftmax(to: outputs, vectors: vectors, temperature: temperature)
    }
  }

  /// Computes the units of a narrow layer, one after the other. ReLU, the activation of most units, is fused with the
  /// weighted sum.
  @inline(__always)
  private func runNarrow(
    _ layer: NetworkLayout.Layer, _ index: Int, inputs: Rows, outputs: Rows, vectors: Int,
    _ activates: Bool
  ) {
    let scalars = parameters.scalars
    for unit in 0..<layer.units {
      let weights = Coefficients(
        scalars: scalars, start: layer.firstWeight + unit * inputs.count, stride: 1)
      let (bias, output) = (scalars[layer.firstBias + unit], outputs[unit])
      if layer.isRectified && activates {
        weightedSum(of: inputs, weights, offset: bias, vectors: vectors, into: output, ReLU())
      } else {
        weightedSum(of: inputs, weights, offset: bias, vectors: vectors, into: output, Identity())
        finish(unit, of: layer, index, output: output, vectors: vectors, activates)
      }
    }
  }

  /// Makes the outputs of a unit of its weighted sums; but for softmax, which needs all units at once.
  @inline(__always)
  private func finish(
    _ unit: Int, of layer: NetworkLayout.Layer, _ index: Int, output: Row, vectors: Int,
    _ activates: Bool
  ) {
    if layer.firstSumRow != nil { sums[index][unit].copy(output, vectors: vectors) }
    if activates { layer.activation.apply(to: output, vectors: vectors) }
  }
}

/// The rectified linear unit.
private struct ReLU: Epilogue {
  @inline(__always)
  func value(of sum: Vector, at index: Int) -> Vector { sum.positivePart }
}
