extension Activation {
  /// The function of a single weighted sum; nil for one that changes nothing, and for a softmax, which needs all
  /// units at once.
  private var function: FunctionKernels.Function? {
    switch self {
    case .linear, .softmax, .temperedSoftmax: nil
    case .step: .step
    case .relu: .rectifier
    case .leakyReLU(let slope): .leakyRectifier(slope: slope)
    case .elu(let alpha): .exponentialLinear(alpha: alpha)
    case .selu:
      .exponentialLinear(alpha: Self.selfNormalizingAlpha, scale: Self.selfNormalizingScale)
    case .softplus: .softplus
    case .swish: .swish
    case .gelu: .gaussianErrorLinear
    case .hardSigmoid: .hardSigmoid
    case .sigmoid: .sigmoid
    case .tanh: .hyperbolicTangent
    }
  }

  // Source: G. Klambauer et al., Self-Normalizing Neural Networks, 2017, equation 14.
  private static let selfNormalizingAlpha = 1.673_263_242_354_377_2
  private static let selfNormalizingScale = 1.050_700_987_355_480_5

  /// The function of a sum, but for softmax.
  func apply(_ z: Float) -> Float {
    let storage = Storage(vectors: 1)
    storage.scalars[0] = z
    apply(to: storage.row, vectors: 1)
    return storage.scalars[0]
  }

  /// Replaces the weighted sums of a unit by its outputs; but for softmax.
  func apply(to row: Row, vectors: Int) {
    guard let function else { return }
    FunctionKernels().apply(function, to: row, vectors: vectors)
  }

  /// Replaces the gradients with respect to the outputs of a unit by those with respect to its
  /// weighted sums; but for softmax.
  ///
  /// - Parameter sums: the weighted sums where `needsWeightedSums`, otherwise any row as long.
  func applyGradient(to row: Row, output: Row, sums: Row, vectors: Int) {
    guard let function else { return }
    FunctionKernels().applyGradient(
      of: function, to: row, outputs: output, sums: sums, vectors: vectors)
  }

  /// The same for all units of a layer, softmax too.
  func applyGradient(to rows: Rows, outputs: Rows, sums: Rows, vectors: Int) {
    if let temperature {
      applySoftmaxGradient(
        to: rows, outputs: outputs, vectors: vectors, temperature: Float(temperature))
    } else {
      for unit in 0..<rows.count {
        applyGradient(
          to: rows[unit], output: outputs[unit], sums: sums[unit], vectors: vectors)
      }
    }
  }
}
