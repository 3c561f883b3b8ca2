extension Activation {
  /// The function of a vector of sums, but for softmax, which needs all units at once.
  func apply(_ z: Vector) -> Vector {
    switch self {
    case .linear, .softmax, .temperedSoftmax: z
    case .step: StepFunction().value(of: z)
    case .relu: RectifiedLinear().value(of: z)
    case .leakyReLU(let slope): LeakyRectifiedLinear(slope: Float(slope)).value(of: z)
    case .elu(let alpha): ExponentialLinear(alpha: Float(alpha)).value(of: z)
    case .selu: ExponentialLinear.selfNormalizing.value(of: z)
    case .softplus: Softplus().value(of: z)
    case .swish: Swish().value(of: z)
    case .gelu: GaussianErrorLinear().value(of: z)
    case .hardSigmoid: HardSigmoid().value(of: z)
    case .sigmoid: LogisticFunction().value(of: z)
    case .tanh: HyperbolicTangent().value(of: z)
    }
  }

  /// Replaces the weighted sums of a unit by its outputs; but for softmax, which needs all units
  /// at once.
  func apply(to row: Row, vectors: Int) {
    switch self {
    case .linear, .softmax, .temperedSoftmax: break
    case .step: row.apply(StepFunction(), vectors)
    case .relu: row.apply(RectifiedLinear(), vectors)
    case .leakyReLU(let slope): row.apply(LeakyRectifiedLinear(slope: Float(slope)), vectors)
    case .elu(let alpha): row.apply(ExponentialLinear(alpha: Float(alpha)), vectors)
    case .selu: row.apply(ExponentialLinear.selfNormalizing, vectors)
    case .softplus: row.apply(Softplus(), vectors)
    case .swish: row.apply(Swish(), vectors)
    case .gelu: row.apply(GaussianErrorLinear(), vectors)
    case .hardSigmoid: row.apply(HardSigmoid(), vectors)
    case .sigmoid: row.apply(LogisticFunction(), vectors)
    case .tanh: row.apply(HyperbolicTangent(), vectors)
    }
  }

  /// Replaces the gradients with respect to the outputs of a unit by those with respect to its
  /// weighted sums; but for softmax, which needs all units at once.
  ///
  /// - Parameter sums: the weighted sums where `needsWeightedSums`, otherwise any row as long.
  func applyGradient(to row: Row, output: Row, sums: Row, vectors: Int) {
    let place = GradientPlace(gradient: row, output: output, sums: sums, vectors: vectors)
    switch self {
    case .linear, .softmax, .temperedSoftmax: break
    case .step: place.apply(StepFunction())
    case .relu: place.apply(RectifiedLinear())
    case .leakyReLU(let slope): place.apply(LeakyRectifiedLinear(slope: Float(slope)))
    case .elu(let alpha): place.apply(ExponentialLinear(alpha: Float(alpha)))
    case .selu: place.apply(ExponentialLinear.selfNormalizing)
    case .softplus: place.apply(Softplus())
    case .swish: place.apply(Swish())
    case .gelu: place.apply(GaussianErrorLinear())
    case .hardSigmoid: place.apply(HardSigmoid())
    case .sigmoid: place.apply(LogisticFunction())
    case .tanh: place.apply(HyperbolicTangent())
    }
  }

  /// The same for all units of a layer.
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

extension Row {
  /// Replaces every vector by the function of it.
  @inline(__always)
  fileprivate func apply(_ function: some ActivationFunction, _ vectors: Int) {
    for index in 0..<vectors { self[index] = function.value(of: self[index]) }
  }
}

/// The rows that the gradient of a unit follows from.
private struct GradientPlace {
  let gradient: Row
  let output: Row
  let sums: Row
  let vectors: Int

  /// Replaces the gradient with respect to the output by the one with respect to the sums.
  @inline(__always)
  func apply(_ function: some ActivationFunction) {
    for index in 0..<vectors {
      gradient[index] = function.gradient(gradient[index], output: output[index], z: sums[index])
    }
  }
}
