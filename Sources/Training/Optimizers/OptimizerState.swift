/// What an optimizer remembers from step to step.
struct OptimizerState: ~Copyable {
  private let method: Optimizer.Method
  private let schedule: LearningRate
  /// The learning rate, where it is always the same.
  private let constantRate: Double?

  /// The velocity of gradient descent and RMSprop, or the first moment of Adam.
  private let first: Storage

  /// The second moment of Adam, RMSprop and Adagrad.
  private let second: Storage

  /// The powers of Adam's betas to the number of steps.
  private var beta1Power = 1.0
  private var beta2Power = 1.0

  private let kernels = WideKernels()

  /// The number of steps before the next one.
  private(set) var steps = 0

  /// Begins before the first step, for parameters that take `vectors` vectors.
  init(_ optimizer: Optimizer, vectors: Int) {
    method = optimizer.method
    schedule = optimizer.learningRate
    constantRate = if case .constant(let rate) = schedule { rate } else { nil }
    first = Storage(vectors: vectors)
    second = Storage(vectors: vectors)
    if case .adagrad(let accumulator, _) = method {
      let row = second.row
      for index in 0..<vectors { row[index] = Vector(repeating: Float(accumulator)) }
    }
  }

  /// Goes on where another state ended that was saved.
  init(_ optimizer: Optimizer, vectors: Int, continuing memory: OptimizerMemory) {
    self.init(optimizer, vectors: vectors)
    first.scalars.replaceFirst(with: memory.first)
    second.scalars.replaceFirst(with: memory.second)
    (beta1Power, beta2Power, steps) = (memory.beta1Power, memory.beta2Power, memory.steps)
  }

  /// What has to be known to go on from here.
  ///
  /// - Parameter count: The number of parameters.
  func memory(of count: Int) -> OptimizerMemory {
    OptimizerMemory(
      first: (0..<count).map { first.scalars[$0] }, second: (0..<count).map { second.scalars[$0] },
      beta1Power: beta1Power, beta2Power: beta2Power, steps: steps)
  }

  /// The learning rate of the next step.
  var learningRate: Double { constantRate ?? schedule.value(atStep: steps) }

  /// Moves the parameters by one step.
  mutating func step(_ parameters: Row, gradient: Row) {
    let learningRate = learningRate
    steps += 1
    switch method {
    case .sgd(let momentum, let nesterov):
      // Without momentum the velocity is the step itself.
      kernels.descend(
        parameters, gradient: gradient, velocities: first.row, rate: Float(learningRate),
        momentum: Float(momentum), nesterov: nesterov)
    case .adam(let beta1, let beta2, let epsilon, let decay):
      if decay > 0 {
        decayWeights(parameters, Float(decay), learningRate: Float(learningRate))
      }
      beta1Power *= beta1
      beta2Power *= beta2
      let alpha = learningRate * (1 - beta2Power).squareRoot() / (1 - beta1Power)
      kernels.adapt(
        parameters, gradient: gradient, means: first.row, squares: second.row,
        WideKernels.AdamStep(
          rate: Float(alpha), meanRate: Float(1 - beta1), squareRate: Float(1 - beta2),
          epsilon: Float(epsilon)))
    case .rmsprop(let rho, let momentum, let epsilon):
      descendByRoots(
        parameters, gradient, Roots(keep: Float(rho), add: Float(1 - rho), epsilon: Float(epsilon)),
        learningRate: Float(learningRate), momentum: Float(momentum))
    case .adagrad(_, let epsilon):
      descendByRoots(
        parameters, gradient, Roots(keep: 1, add: 1, epsilon: Float(epsilon)),
        learningRate: Float(learningRate), momentum: 0)
    }
  }

  private func decayWeights(_ parameters: Row, _ decay: Float, learningRate: Float) {
    for index in 0..<parameters.count {
      parameters[index] -= parameters[index] * decay * learningRate
    }
  }

  /// How the mean of squares goes on that steps are divided by the root of.
  private struct Roots {
    /// What is left of the mean before, and the share of the new square.
    let keep: Float
    let add: Float
    let epsilon: Float
  }

  /// RMSprop and Adagrad.
  private func descendByRoots(
    _ parameters: Row, _ gradient: Row, _ roots: Roots, learningRate: Float, momentum: Float
  ) {
    let (velocities, squares) = (first.row, second.row)
    let epsilon = Vector(repeating: roots.epsilon)
    for index in 0..<parameters.count {
      let g = gradient[index]
      let mean = squares[index] * roots.keep + g * g * roots.add
      let velocity =
        velocities[index] * momentum + g * learningRate / (mean + epsilon).squareRoot()
      (squares[index], velocities[index]) = (mean, velocity)
      parameters[index] -= velocity
    }
  }
}
