/// What training makes small: a mean over the samples and, where there are several, the units.
///
///     try network.fit(features, labels, loss: .binaryCrossEntropy, epochs: 100)
///
/// The cross-entropies are computed from the weighted sums z of the last layer, so that they stay
/// finite and exact where the probabilities round to 0 or 1. Source: the losses in the Keras
/// documentation (https://keras.io/api/losses/), whose formulas and defaults these are.
public enum Loss: Sendable, Hashable {
  /// -(y ln p + (1 - y) ln(1 - p)) for probabilities p of sigmoid units and targets y in [0, 1].
  case binaryCrossEntropy

  /// -(sum over the units of y ln p) for probabilities p of a softmax layer and targets y that are
  /// probabilities too: one 1 among zeros, as a rule.
  case categoricalCrossEntropy

  /// (y - p)^2 for predictions p of any layer.
  case meanSquaredError

  /// |y - p| for predictions p of any layer.
  case meanAbsoluteError

  /// (y - p)^2 / 2 up to a distance of delta, and delta (|y - p| - delta / 2) beyond (Huber, Robust Estimation of
  /// a Location Parameter, 1964).
  case huber(delta: Double = 1)

  /// max(0, 1 - y p) for targets y of -1 and 1. Where all targets are 0 or 1, the zeros count as -1.
  case hinge

  /// The same as `categoricalCrossEntropy`: labels may be the numbers of classes (`[Int]`) or tables of
  /// probabilities for both.
  public static let sparseCategoricalCrossEntropy = Loss.categoricalCrossEntropy

  /// Refuses a last layer whose activation does not give what the loss takes.
  ///
  /// - Throws: `TrainingError.option`.
  func requireActivation(_ activation: Activation) throws(TrainingError) {
    let (isRight, expected) =
      switch self {
      case .binaryCrossEntropy: (activation == .sigmoid, "sigmoid")
      case .categoricalCrossEntropy: (activation.needsAllUnits, "softmax")
      case .meanSquaredError, .meanAbsoluteError, .huber, .hinge: (true, "")
      }
    guard !isRight else { return }
    throw .option(
      name: "activation of the last layer", value: activation.name,
      expected: "\(expected) for the loss \(self)")
  }

  /// Whether the loss takes the weighted sums of the last layer rather than its outputs.
  var takesWeightedSums: Bool {
    self == .binaryCrossEntropy || self == .categoricalCrossEntropy
  }

  /// Checks the parameters.
  ///
  /// - Throws: `TrainingError.option` for a delta that is not positive.
  func validate() throws(TrainingError) {
    if case .huber(let delta) = self { try requirePositiveFloat(delta, "delta") }
  }
}

extension Loss: CaseIterable {
  /// All losses, with the parameters they have unless told otherwise.
  public static let allCases: [Loss] = [
    .binaryCrossEntropy, .categoricalCrossEntropy, .meanSquaredError, .meanAbsoluteError, .huber(),
    .hinge,
  ]
}
