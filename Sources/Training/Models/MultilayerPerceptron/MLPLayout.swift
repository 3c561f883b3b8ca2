/// Where the weights and biases of a multilayer perceptron stand among its parameters: first the
/// weights of all layers, inputs x units row by row, then the biases of all layers.
struct MLPLayout: Sendable, Equatable {
  /// The number of features, of the units of each hidden layer, and of the outputs.
  let widths: [Int]

  /// Where the weights of each layer begin.
  let weightOffsets: [Int]

  /// Where the biases of each layer begin.
  let biasOffsets: [Int]

  let parameterCount: Int

  /// The number of weights, without the biases.
  let weightCount: Int

  /// - Throws: `TrainingError.option` for a layer without units, `TrainingError.shape` for more than
  ///   2^28 parameters.
  init(inputs: Int, hidden: [Int], outputs: Int) throws(TrainingError) {
    for size in hidden {
      try SampleOptions.requireCount(size, name: "hiddenLayerSizes")
    }
    widths = [inputs] + hidden + [outputs]
    var offset = 0
    var weightOffsets: [Int] = []
    for (fanIn, fanOut) in zip(widths, widths.dropFirst()) {
      try CountLimit.require(rows: fanIn, columns: fanOut, name: "weights of a layer")
      weightOffsets.append(offset)
      offset += fanIn * fanOut
      guard offset <= CountLimit.entries else { throw Self.tooMany(widths) }
    }
    weightCount = offset
    var biasOffsets: [Int] = []
    for width in widths.dropFirst() {
      biasOffsets.append(offset)
      offset += width
      guard offset <= CountLimit.entries else { throw Self.tooMany(widths) }
    }
    (self.weightOffsets, self.biasOffsets, parameterCount) = (weightOffsets, biasOffsets, offset)
  }

  var layerCount: Int { widths.count - 1 }

  private static func tooMany(_ widths: [Int]) -> TrainingError {
    .shape(
      array: "hiddenLayerSizes", expected: "at most \(CountLimit.entries) weights and biases",
      actual: "layers of \(widths)")
  }

  /// The initial parameters, as scikit-learn draws them: uniform, layer by layer, the weights before
  /// the biases.
  func initialParameters(_ activation: MLPActivation, seed: UInt32) -> [Double] {
    var random = NumPyRandom(seed: seed)
    var parameters = [Double](repeating: 0, count: parameterCount)
    for layer in 0..<layerCount {
      let (fanIn, fanOut) = (widths[layer], widths[layer + 1])
      let bound = (activation.initialFactor / Double(fanIn + fanOut)).squareRoot()
      for index in 0..<fanIn * fanOut {
        parameters[weightOffsets[layer] + index] = random.uniform(-bound, bound)
      }
      for index in 0..<fanOut {
        parameters[biasOffsets[layer] + index] = random.uniform(-bound, bound)
      }
    }
    return parameters
  }
}

extension NumPyRandom {
  /// Draws a number between two bounds: `uniform(low, high)`.
  fileprivate mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * randomSample()
  }
}
