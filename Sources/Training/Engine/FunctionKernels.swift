import CRowKernels

/// The functions of single numbers that networks are made of, for a row of them, and the losses with exponentials.
///
/// They give the same bits on every processor.
struct FunctionKernels: Sendable {
  var registers = WideKernels.Registers.widest

  /// A function of a number.
  struct Function: Sendable {
    fileprivate let kernel: row_kernels_function

    private init(
      _ name: row_kernels_function_name, alpha: Double = 1, scale: Double = 1
    ) {
      kernel = row_kernels_function(name: name, alpha: Float(alpha), scale: Float(scale))
    }

    static let exponential = Function(row_kernels_exp)
    static let logarithm = Function(row_kernels_log)
    /// ln(1 + x) for x >= 0.
    static let logarithmOfOnePlus = Function(row_kernels_log1p)
    static let step = Function(row_kernels_step)
    static let rectifier = Function(row_kernels_relu)
    static func leakyRectifier(slope: Double) -> Function {
      Function(row_kernels_leaky_relu, alpha: slope)
    }
    static func exponentialLinear(alpha: Double, scale: Double = 1) -> Function {
      Function(row_kernels_elu, alpha: alpha, scale: scale)
    }
    static let softplus = Function(row_kernels_softplus)
    static let swish = Function(row_kernels_swish)
    static let gaussianErrorLinear = Function(row_kernels_gelu)
    static let hardSigmoid = Function(row_kernels_hard_sigmoid)
    static let sigmoid = Function(row_kernels_sigmoid)
    static let hyperbolicTangent = Function(row_kernels_tanh)
  }

  /// Replaces every number by the function of it.
  func apply(_ function: Function, to row: Row, vectors: Int) {
    precondition(vectors <= row.count)
    row_kernels_apply(registers.kind, function.kernel, vectors * Vector.width, row.floats)
  }

  /// Replaces gradients with respect to the outputs of a function by those with respect to what it was applied to.
  ///
  /// - Parameter sums: what it was applied to where `Activation.needsWeightedSums`, otherwise any row as long.
  func applyGradient(
    of function: Function, to gradients: Row, outputs: Row, sums: Row, vectors: Int
  ) {
    precondition(vectors <= min(gradients.count, outputs.count, sums.count))
    row_kernels_apply_gradient(
      registers.kind, function.kernel, vectors * Vector.width, gradients.floats, outputs.floats,
      sums.floats)
  }

  /// Replaces the weighted sums z of a layer by the softmax of z / temperature.
  func applySoftmax(to rows: Rows, vectors: Int, temperature: Float) {
    precondition(rows.count > 0 && vectors <= rows.length)
    row_kernels_softmax(
      registers.kind, rows.count, vectors * Vector.width, rows.floats, rows.stride, 1 / temperature)
  }

  /// The sum of binary cross-entropies, not divided by the number of units as its gradient is; see `Loss.evaluate`.
  func binaryCrossEntropy(_ place: LossPlace, _ factors: some SampleFactors) -> Float {
    row_kernels_binary_cross_entropy(
      registers.kind, place.kernel, factors.kernel, place.scale / Float(place.outputs.count))
  }

  /// The sum of categorical cross-entropies of z times a sharpness; see `Loss.evaluate`.
  func categoricalCrossEntropy(
    _ place: LossPlace, _ factors: some SampleFactors, sharpness: Float
  ) -> Float {
    row_kernels_categorical_cross_entropy(
      registers.kind, place.kernel, factors.kernel, place.scale, sharpness)
  }
}

extension LossPlace {
  fileprivate var kernel: row_kernels_outputs {
    precondition(outputs.count > 0 && outputs.count <= min(targets.count, gradients.count))
    precondition(vectors <= min(outputs.length, targets.length, gradients.length))
    return row_kernels_outputs(
      units: outputs.count, samples: vectors * Vector.width, outputs: outputs.floats,
      output_stride: outputs.stride, targets: targets.floats, target_stride: targets.stride,
      gradients: gradients.floats, gradient_stride: gradients.stride)
  }
}
