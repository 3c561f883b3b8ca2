/// How the weights w follow the gradient g of the loss.
///
///     try network.fit(x, y, loss: .meanSquaredError, optimizer: .adam(learningRate: 0.01), epochs: 9)
///
/// Source: the optimizers in the Keras documentation (https://keras.io/api/optimizers/), whose
/// defaults these are.
public enum Optimizer: Sendable, Equatable {
  /// Gradient descent, w <- w - learningRate g.
  ///
  /// With a momentum, a velocity v <- momentum v - learningRate g moves the weights: w <- w + v.
  /// Nesterov's variant looks ahead: w <- w + momentum v - learningRate g, with the new v
  /// (Sutskever et al., On the Importance of Initialization and Momentum in Deep Learning, 2013).
  case sgd(learningRate: LearningRate = 0.01, momentum: Double = 0, nesterov: Bool = false)

  /// Adam: m <- m + (g - m)(1 - beta1), v <- v + (g^2 - v)(1 - beta2), and in step t
  /// w <- w - alpha m / (sqrt(v) + epsilon), alpha = learningRate sqrt(1 - beta2^t) / (1 - beta1^t)
  /// (Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015, end of section 2).
  case adam(
    learningRate: LearningRate = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
    epsilon: Double = 1e-7)

  /// How large the steps are.
  public var learningRate: LearningRate {
    switch self {
    case .sgd(let rate, _, _), .adam(let rate, _, _, _): rate
    }
  }

  /// What errors call it.
  var name: String {
    switch self {
    case .sgd: "sgd"
    case .adam: "adam"
    }
  }

  /// Whether what the one remembers makes sense to the other.
  func isOfSameKind(as other: Optimizer) -> Bool { name == other.name }

  /// Checks the options.
  ///
  /// - Throws: `TrainingError.option` for a learning rate or epsilon that is not positive and finite
  ///   as a `Float`, in which networks are computed, or for a momentum or beta outside [0, 1).
  func validate() throws(TrainingError) {
    switch self {
    case .sgd(let learningRate, let momentum, _):
      try learningRate.validate()
      try requireFraction(momentum, "momentum")
    case .adam(let learningRate, let beta1, let beta2, let epsilon):
      try learningRate.validate()
      try requireFraction(beta1, "beta1")
      try requireFraction(beta2, "beta2")
      try requirePositiveFloat(epsilon, "epsilon")
    }
  }
}

private func requireFraction(_ value: Double, _ name: String) throws(TrainingError) {
  guard value >= 0, value < 1 else {
    throw .option(name: name, value: "\(value)", expected: "at least 0 and below 1")
  }
}
