/// How large the steps of an optimizer are: always the same, or by a schedule.
///
///     Optimizer.adam(learningRate: 0.01)
///     Optimizer.sgd(learningRate: .exponentialDecay(from: 0.1, over: 100, rate: 0.5))
///
/// A schedule goes by steps, the updates of the weights, of which an epoch takes one for each batch. Source: the
/// learning rate schedules in the Keras documentation
/// (https://keras.io/api/optimizers/learning_rate_schedules/), whose formulas these are.
public enum LearningRate: Sendable, Equatable {
  /// The same in every step.
  case constant(Double)

  /// One value after another: `values[0]` up to and with the step `boundaries[0]`, and so on; a value more than
  /// boundaries. Keras's `PiecewiseConstantDecay`.
  case piecewise(boundaries: [Int], values: [Double])

  /// from * rate^(step / over); with `staircase`, step / over is rounded down, so that the rate falls every so
  /// many steps at once. Keras's `ExponentialDecay`.
  case exponentialDecay(from: Double, over: Int, rate: Double, staircase: Bool = false)

  /// From `from` to `to` along half a period of the cosine, over so many steps, and `to` after that
  /// (Loshchilov and Hutter, SGDR: Stochastic Gradient Descent with Warm Restarts, 2017). Keras's `CosineDecay`
  /// without a warm-up, its `alpha` being to / from.
  case cosineDecay(from: Double, to: Double = 0, over: Int)

  /// A rate that is divided, or multiplied, every so many steps.
  public static func step(from: Double, every steps: Int, factor: Double) -> LearningRate {
    .exponentialDecay(from: from, over: steps, rate: factor, staircase: true)
  }

  /// The rate in a step, counted from 0.
  public func value(atStep step: Int) -> Double {
    switch self {
    case .constant(let rate): return rate
    case .piecewise(let boundaries, let values):
      let index = boundaries.firstIndex { step <= $0 } ?? boundaries.count
      return index < values.count ? values[index] : values.last ?? 0
    case .exponentialDecay(let first, let steps, let rate, let staircase):
      let share = Double(step) / Double(steps)
      return first
        * DoubleMath.exp((staircase ? share.rounded(.down) : share) * DoubleMath.log(rate))
    case .cosineDecay(let first, let last, let steps):
      let share = min(Double(step) / Double(steps), 1)
      return last + (first - last) * (1 + DoubleMath.cos(.pi * share)) / 2
    }
  }

  /// Checks the numbers.
  ///
  /// - Throws: `TrainingError.option` for a rate that is not positive and finite as a `Float`, in which networks
  ///   are computed, and for a schedule without steps.
  func validate() throws(TrainingError) {
    switch self {
    case .constant(let rate): try requirePositiveFloat(rate, "learningRate")
    case .piecewise(let boundaries, let values):
      guard values.count == boundaries.count + 1 else {
        throw .option(
          name: "values of learningRate", value: "\(values.count)",
          expected: "\(boundaries.count + 1), one more than boundaries")
      }
      guard zip(boundaries, boundaries.dropFirst()).allSatisfy(<) else {
        throw .option(
          name: "boundaries of learningRate", value: "\(boundaries)", expected: "growing numbers")
      }
      for value in values { try requirePositiveFloat(value, "values of learningRate") }
    case .exponentialDecay(let first, let steps, let rate, _):
      try requirePositiveFloat(first, "learningRate")
      try Self.require(steps: steps)
      try requirePositiveFloat(rate, "rate of learningRate")
    case .cosineDecay(let first, let last, let steps):
      try requirePositiveFloat(first, "learningRate")
      try Self.require(steps: steps)
      if last != 0 { try requirePositiveFloat(last, "last learningRate") }
    }
  }

  private static func require(steps: Int) throws(TrainingError) {
    guard steps > 0 else {
      throw .option(name: "steps of learningRate", value: "\(steps)", expected: "1 or more")
    }
  }
}

extension LearningRate: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  /// The same rate in every step.
  public init(floatLiteral rate: Double) { self = .constant(rate) }

  /// The same rate in every step.
  public init(integerLiteral rate: Int) { self = .constant(Double(rate)) }
}

/// Checks that a number is positive and finite in the floats that networks are computed in.
func requirePositiveFloat(_ value: Double, _ name: String) throws(TrainingError) {
  guard Float(value) > 0, Float(value).isFinite else {
    throw .option(
      name: name, value: "\(value)",
      expected: "a number from \(Float.leastNonzeroMagnitude) to \(Float.greatestFiniteMagnitude)")
  }
}
