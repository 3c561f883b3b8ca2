/// What a multilayer perceptron makes of the sums of its last layer, and what it is blamed for.
enum MLPOutput: Sendable, Equatable {
  /// A number: half the squared error.
  case identity

  /// The probability of the second of two classes: the log loss.
  case logistic

  /// The probabilities of several classes: the log loss.
  case softmax

  /// Replaces sums by outputs.
  func apply(to sums: inout [Double]) {
    switch self {
    case .identity: break
    case .logistic: sums[0] = DoubleMath.sigmoid(sums[0])
    case .softmax: LogisticObjective.softmax(&sums)
    }
  }

  /// The loss of a sample.
  ///
  /// Probabilities are moved into scikit-learn's range from 2^-52 to 1 - 2^-52 first, so that none has
  /// an infinite loss.
  func loss(_ outputs: [Double], _ targets: ArraySlice<Double>) -> Double {
    zip(outputs, targets).reduce(0) { sum, pair in sum + loss(pair.0, pair.1) }
  }

  private func loss(_ output: Double, _ target: Double) -> Double {
    let epsilon = Double.ulpOfOne
    let probability = min(max(output, epsilon), 1 - epsilon)
    switch self {
    case .identity:
      return (output - target) * (output - target) / 2
    case .logistic:
      return -DoubleMath.log(target == 1 ? probability : 1 - probability)
    case .softmax:
      return target == 0 ? 0 : -target * DoubleMath.log(probability)
    }
  }

  /// The function of the last layer of a ``Network`` that gives the same.
  var activation: Activation {
    switch self {
    case .identity: .linear
    case .logistic: .sigmoid
    case .softmax: .softmax
    }
  }
}
