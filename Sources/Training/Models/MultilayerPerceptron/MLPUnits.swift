/// A multilayer perceptron with its parameters.
struct MLPUnits: Sendable, Equatable {
  let layout: MLPLayout
  let activation: MLPActivation
  let output: MLPOutput
  let parameters: [Double]

  private let kernels: [MLPKernel]
  private let biases: [[MLPKernel.Lanes]]

  init(
    _ parameters: [Double], _ layout: MLPLayout, activation: MLPActivation, output: MLPOutput
  ) {
    (self.parameters, self.layout) = (parameters, layout)
    (self.activation, self.output) = (activation, output)
    kernels = (0..<layout.layerCount).map { layer in
      MLPKernel(
        inputs: layout.widths[layer], units: layout.widths[layer + 1], parameters,
        from: layout.weightOffsets[layer])
    }
    biases = (0..<layout.layerCount).map { layer in
      let offset = layout.biasOffsets[layer]
      return MLPKernel.lanes(parameters[offset..<offset + layout.widths[layer + 1]])
    }
  }

  /// The inputs of each layer for a sample, and at last the sums of the last layer.
  func forward(_ sample: [Double]) -> [[Double]] {
    var values = [sample]
    for (layer, kernel) in kernels.enumerated() {
      let sums = kernel.sums(of: values[layer])
      var next = [Double](repeating: 0, count: kernel.units)
      for unit in next.indices {
        let (lane, place) = unit.quotientAndRemainder(
          dividingBy: MLPKernel.Lanes.scalarCount)
        next[unit] = sums[lane][place] + biases[layer][lane][place]
      }
      if layer < kernels.count - 1 {
        for unit in next.indices { next[unit] = activation(next[unit]) }
      }
      values.append(next)
    }
    return values
  }

  /// Adds to the gradient what a sample says, from the slopes of its loss to the sums of the last layer.
  func backward(_ values: [[Double]], slopes: [Double], into gradient: inout MLPGradient) {
    var slopes = slopes
    for layer in kernels.indices.reversed() {
      let lanes = MLPKernel.lanes(slopes[...])
      gradient.add(values[layer], lanes, layer: layer)
      guard layer > 0 else { return }
      slopes = kernels[layer].backwardSums(of: lanes)
      for input in slopes.indices {
        slopes[input] *= activation.slope(atOutput: values[layer][input])
      }
    }
  }

  /// The sums of the last layer for samples x features: samples x outputs.
  ///
  /// - Throws: `TrainingError.shape` when the samples have another number of features,
  ///   `TrainingError.notFinite` when a feature is NaN or infinite, or a sum overflows.
  func sums(_ features: Matrix) throws(TrainingError) -> Matrix {
    let outputs = layout.widths[layout.layerCount]
    try features.requireColumns(layout.widths[0], in: "features")
    try features.requireFinite("features")
    try CountLimit.require(rows: features.rows, columns: outputs, name: "outputs")
    let values = (0..<features.rows).flatMap { row in
      forward(Array(features.row(row)))[layout.layerCount]
    }
    let sums = try Matrix(rows: features.rows, columns: outputs, values: values)
    try sums.requireFinite("outputs")
    return sums
  }

  /// What the last layer makes of its sums.
  func outputs(_ features: Matrix) throws(TrainingError) -> Matrix {
    let sums = try self.sums(features)
    let values = (0..<sums.rows).flatMap { row in
      var outputs = Array(sums.row(row))
      output.apply(to: &outputs)
      return outputs
    }
    return try Matrix(rows: sums.rows, columns: sums.columns, values: values)
  }
}
