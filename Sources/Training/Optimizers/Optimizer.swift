/// How the weights w follow the gradient g of the loss.
///
///     try network.fit(x, y, loss: .meanSquaredError, optimizer: .adam(learningRate: 0.01), epochs: 9)
///
/// Source: the optimizers in the Keras documentation (https://keras.io/api/optimizers/), whose
/// defaults these are.
public struct Optimizer: Sendable, Equatable {
  /// How large the steps are.
  public var learningRate: LearningRate

  /// How steps follow from gradients.
  let method: Method

  /// How steps follow from gradients.
  enum Method: Sendable, Equatable {
    case sgd(momentum: Double, nesterov: Bool)
    case adam(beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double)
    case rmsprop(rho: Double, momentum: Double, epsilon: Double)
    case adagrad(initialAccumulator: Double, epsilon: Double)
  }

  /// Gradient descent, w <- w - learningRate g.
  ///
  /// With a momentum, a velocity v <- momentum v - learningRate g moves the weights: w <- w + v.
  /// Nesterov's variant looks ahead: w <- w + momentum v - learningRate g, with the new v
  /// (Sutskever et al., On the Importance of Initialization and Momentum in Deep Learning, 2013).
  public static func sgd(
    learningRate: LearningRate = 0.01, momentum: Double = 0, nesterov: Bool = false
  ) -> Optimizer {
    Optimizer(
      learningRate: learningRate, method: .sgd(momentum: momentum, nesterov: nesterov))
  }

  /// Adam: m <- m + (g - m)(1 - beta1), v <- v + (g^2 - v)(1 - beta2), and in step t
  /// w <- w - alpha m / (sqrt(v) + epsilon), alpha = learningRate sqrt(1 - beta2^t) / (1 - beta1^t)
  /// (Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015, end of section 2).
  public static func adam(
    learningRate: LearningRate = 0.001, beta1: Double = 0.9, beta2: Double = 0.999,
    epsilon: Double = 1e-7
  ) -> Optimizer {
    Optimizer(
      learningRate: learningRate,
      method: .adam(beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: 0))
  }

  /// Adam with weights that decay on their own, w <- w - learningRate weightDecay w, before each step (Loshchilov
  /// and Hutter, Decoupled Weight Decay Regularization, 2019). As in Keras biases decay too.
  public static func adamW(
    learningRate: LearningRate = 0.001, weightDecay: Double = 0.004, beta1: Double = 0.9,
    beta2: Double = 0.999, epsilon: Double = 1e-7
  ) -> Optimizer {
    Optimizer(
      learningRate: learningRate,
      method: .adam(beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay))
  }

  /// RMSprop: v <- rho v + (1 - rho) g^2, w <- w - learningRate g / sqrt(v + epsilon) (Tieleman and Hinton,
  /// lecture 6.5 of Neural Networks for Machine Learning, 2012). With a momentum, steps add up: m <- momentum m +
  /// step, w <- w - m.
  public static func rmsprop(
    learningRate: LearningRate = 0.001, rho: Double = 0.9, momentum: Double = 0,
    epsilon: Double = 1e-7
  ) -> Optimizer {
    Optimizer(
      learningRate: learningRate, method: .rmsprop(rho: rho, momentum: momentum, epsilon: epsilon))
  }

  /// Adagrad: v <- v + g^2, w <- w - learningRate g / sqrt(v + epsilon), v beginning with a value of its own
  /// (Duchi et al., Adaptive Subgradient Methods for Online Learning and Stochastic Optimization, 2011).
  public static func adagrad(
    learningRate: LearningRate = 0.001, initialAccumulator: Double = 0.1, epsilon: Double = 1e-7
  ) -> Optimizer {
    Optimizer(
      learningRate: learningRate,
      method: .adagrad(initialAccumulator: initialAccumulator, epsilon: epsilon))
  }

  /// What errors call it.
  var name: String {
    switch method {
    case .sgd: "sgd"
    case .adam: "adam"
    case .rmsprop: "rmsprop"
    case .adagrad: "adagrad"
    }
  }

  /// Whether what the one remembers makes sense to the other.
  func isOfSameKind(as other: Optimizer) -> Bool { name == other.name }

  /// Checks the options.
  ///
  /// - Throws: `TrainingError.option` for a learning rate or epsilon that is not positive and finite
  ///   as a `Float`, in which networks are computed, for a momentum, rho, beta or weight decay outside [0, 1),
  ///   or for an accumulator below 0.
  func validate() throws(TrainingError) {
    try learningRate.validate()
    switch method {
    case .sgd(let momentum, _):
      try requireFraction(momentum, "momentum")
    case .adam(let beta1, let beta2, let epsilon, let weightDecay):
      try requireFraction(beta1, "beta1")
      try requireFraction(beta2, "beta2")
      try requirePositiveFloat(epsilon, "epsilon")
      try requireFraction(weightDecay, "weightDecay")
    case .rmsprop(let rho, let momentum, let epsilon):
      try requireFraction(rho, "rho")
      try requireFraction(momentum, "momentum")
      try requirePositiveFloat(epsilon, "epsilon")
    case .adagrad(let first, let epsilon):
      guard first >= 0, Float(first).isFinite else {
        throw .option(name: "initialAccumulator", value: "\(first)", expected: "0 or more")
      }
      try requirePositiveFloat(epsilon, "epsilon")
    }
  }
}

private func requireFraction(_ value: Double, _ name: String) throws(TrainingError) {
  guard value >= 0, value < 1 else {
    throw .option(name: name, value: "\(value)", expected: "at least 0 and below 1")
  }
}
