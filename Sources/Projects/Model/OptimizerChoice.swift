import Training

/// An optimizer by its name, with Keras's defaults for all but the learning rate.
///
///     OptimizerChoice(rawValue: "adam")?.optimizer(rate: 0.01)  // .adam(learningRate: 0.01)
///     OptimizerChoice.allCases.map(\.rawValue)
public enum OptimizerChoice: String, Sendable, Hashable, CaseIterable {
  /// `Optimizer.adam`.
  case adam
  /// `Optimizer.adamW`.
  case adamW = "adamw"
  /// `Optimizer.sgd`.
  case sgd
  /// `Optimizer.sgd` with a momentum of 0.9, Sutskever et al.'s.
  case momentum
  /// `Optimizer.rmsprop`.
  case rmsprop
  /// `Optimizer.adagrad`.
  case adagrad

  /// What most of the literature takes (Sutskever et al., 2013).
  private static let usualMomentum = 0.9

  /// The optimizer with a learning rate.
  public func optimizer(rate: Double) -> Optimizer {
    let rate = LearningRate.constant(rate)
    switch self {
    case .adam: return .adam(learningRate: rate)
    case .adamW: return .adamW(learningRate: rate)
    case .sgd: return .sgd(learningRate: rate)
    case .momentum: return .sgd(learningRate: rate, momentum: Self.usualMomentum)
    case .rmsprop: return .rmsprop(learningRate: rate)
    case .adagrad: return .adagrad(learningRate: rate)
    }
  }
}
