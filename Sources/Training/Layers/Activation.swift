/// The function that a layer applies to its weighted sums z.
///
///     Activation.relu(-2)  // 0
///     Activation.sigmoid(0)  // 0.5
///
/// Source: the layer activations in the Keras documentation (https://keras.io/api/layers/activations/).
public enum Activation: String, Sendable, Equatable, CaseIterable {
  /// g(z) = 1 for z >= 0 and 0 for z < 0, the perceptron's.
  ///
  /// Its derivative is 0 wherever it has one, so that gradient descent neither trains a layer
  /// with it nor the layers before that: it is for networks with given weights.
  case step

  /// g(z) = z.
  case linear

  /// g(z) = max(0, z). The derivative at 0 counts as 0.
  case relu

  /// g(z) = 1 / (1 + exp(-z)).
  case sigmoid

  /// g(z) = tanh z.
  case tanh

  /// g(z)_i = exp(z_i) / (sum over k of exp(z_k)), over the units of the layer.
  case softmax

  /// The value of the function for a layer of a single unit, computed in `Float` as the networks do.
  public func callAsFunction(_ z: Double) -> Double {
    guard self != .softmax else { return 1 }
    return Double(apply(Vector(repeating: Float(z)))[0])
  }

  /// The function of a vector of sums, but for softmax, which needs all units at once.
  @inline(__always)
  func apply(_ z: Vector) -> Vector {
    switch self {
    case .step:
      Vector(repeating: 1).replacing(with: Vector(), where: z .< Vector())
        .replacing(with: z, where: z .!= z)  // NaN stays NaN
    case .linear, .softmax: z
    case .relu: z.positivePart
    case .sigmoid: Training.sigmoid(z)
    case .tanh: Training.tanh(z)
    }
  }

  /// The gradient with respect to z, from the one with respect to the output g(z) and that output;
  /// but for softmax, which needs all units at once.
  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector) -> Vector {
    switch self {
    case .step: Vector()
    case .linear, .softmax: gradient
    case .relu: gradient.replacing(with: Vector(), where: output .<= Vector())
    case .sigmoid: gradient * (output * (Vector(repeating: 1) - output))
    case .tanh: gradient * (Vector(repeating: 1) - output * output)
    }
  }
}
