/// The function that the hidden layers of an ``MLPClassifier`` or ``MLPRegressor`` apply, by
/// scikit-learn's name.
///
///     MLPActivation.logistic(0)    // 0.5
///     MLPActivation.relu.activation  // Activation.relu
public enum MLPActivation: String, Sendable, Hashable, CaseIterable {
  /// g(z) = z.
  case identity

  /// g(z) = 1 / (1 + exp(-z)).
  case logistic

  /// g(z) = tanh z.
  case tanh

  /// g(z) = max(0, z). The derivative at 0 counts as 0.
  case relu

  /// The value of the function.
  public func callAsFunction(_ z: Double) -> Double {
    switch self {
    case .identity: z
    case .logistic: DoubleMath.sigmoid(z)
    case .tanh: DoubleMath.tanh(z)
    case .relu: max(0, z)
    }
  }

  /// The same function of a layer of a ``Network``.
  public var activation: Activation {
    switch self {
    case .identity: .linear
    case .logistic: .sigmoid
    case .tanh: .tanh
    case .relu: .relu
    }
  }

  /// The derivative, from the function's value.
  func slope(atOutput output: Double) -> Double {
    switch self {
    case .identity: 1
    case .logistic: output * (1 - output)
    case .tanh: 1 - output * output
    case .relu: output == 0 ? 0 : 1
    }
  }

  /// What the bounds of the initial weights are made of: 6, or 2 for the logistic function.
  ///
  /// Source: X. Glorot and Y. Bengio, "Understanding the difficulty of training deep feedforward
  /// neural networks", AISTATS (2010), as scikit-learn reads it.
  var initialFactor: Double { self == .logistic ? 2 : 6 }
}
