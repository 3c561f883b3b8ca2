extension MLPUnits {
  /// The weights of each layer, inputs x units.
  var weights: [Matrix] {
    (0..<layout.layerCount).map { layer in
      var matrix = Matrix(rows: layout.widths[layer], columns: layout.widths[layer + 1])
      for input in 0..<matrix.rows {
        for unit in 0..<matrix.columns {
          let offset = layout.weightOffsets[layer] + input * matrix.columns
          matrix[input, unit] = parameters[offset + unit]
        }
      }
      return matrix
    }
  }

  /// The biases of each layer.
  var biasesByLayer: [[Double]] {
    (0..<layout.layerCount).map { layer in
      let offset = layout.biasOffsets[layer]
      return Array(parameters[offset..<offset + layout.widths[layer + 1]])
    }
  }

  /// A network of the same layers, rounded to `Float`.
  ///
  /// - Throws: `TrainingError.notFinite` for weights that are no finite `Float`,
  ///   `TrainingError.option` without features.
  func network() throws(TrainingError) -> Network {
    var layers: [Network.Layer] = []
    for (index, (weights, biases)) in zip(weights, biasesByLayer).enumerated() {
      let isLast = index == layout.layerCount - 1
      layers.append(
        try Network.Layer(
          weights: weights, bias: biases,
          activation: isLast ? output.activation : activation.activation))
    }
    return try Network(layers: layers)
  }
}
