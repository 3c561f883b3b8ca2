/// Computes the outputs of all layers for one tile of samples at a time.
struct ForwardPass: ~Copyable {
  let layout: NetworkLayout

  /// The weights and biases of all layers.
  let parameters: Storage

  /// The number of vectors in a row of activations.
  let rowLength: Int

  private let activations: Storage
  private let sums: Storage

  /// Takes the weights of `layers`, and makes room for tiles of up to `rowLength` vectors.
  init(_ layers: [Network.Layer], rowLength: Int) {
    layout = NetworkLayout(layers)
    parameters = Storage(scalars: layout.parameterCount)
    self.rowLength = rowLength
    activations = Storage(vectors: layout.rowCount * rowLength)
    sums = Storage(vectors: layout.sumRowCount * rowLength)
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

  /// The weighted sums of a layer, a row for each unit, where they are kept; otherwise its outputs.
  func sums(of layer: NetworkLayout.Layer) -> Rows {
    guard let first = layer.firstSumRow else { return outputs(of: layer) }
    return sums.rows(from: first * rowLength, count: layer.units, length: rowLength)
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
    let scalars = parameters.scalars
    precondition(inputs.count == layer.inputs && vectors <= min(inputs.length, rowLength))
    for unit in 0..<layer.units {
      let weights = Coefficients(
        scalars: scalars, start: layer.firstWeight + unit * inputs.count, stride: 1)
      let (bias, output) = (scalars[layer.firstBias + unit], outputs[unit])
      if case .relu = activation {
        weightedSum(of: inputs, weights, offset: bias, vectors: vectors, into: output, ReLU())
      } else {
        weightedSum(of: inputs, weights, offset: bias, vectors: vectors, into: output, Identity())
        if layer.firstSumRow != nil { sums(of: layer)[unit].copy(output, vectors: vectors) }
        activation.apply(to: output, vectors: vectors)
      }
    }
    if let temperature = activation.temperature {
      applySoftmax(to: outputs, vectors: vectors, temperature: Float(temperature))
    }
  }
}

/// The rectified linear unit.
private struct ReLU: Epilogue {
  @inline(__always)
  func value(of sum: Vector, at index: Int) -> Vector { RectifiedLinear().value(of: sum) }
}
