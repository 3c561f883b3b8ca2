/// What training makes small: a mean over the samples and, where there are several, the units.
///
///     try network.fit(features, labels, loss: .binaryCrossEntropy, epochs: 100)
///
/// The cross-entropies are computed from the weighted sums z of the last layer, so that they stay
/// finite and exact where the probabilities round to 0 or 1. Source: the losses in the Keras
/// documentation (https://keras.io/api/losses/).
public enum Loss: String, Sendable, Equatable, CaseIterable {
  /// -(y ln p + (1 - y) ln(1 - p)) for probabilities p of sigmoid units and targets y in [0, 1].
  case binaryCrossEntropy

  /// -(sum over the units of y ln p) for probabilities p of a softmax layer and targets y that are
  /// probabilities too: one 1 among zeros, as a rule.
  case categoricalCrossEntropy

  /// (y - p)^2 for predictions p of any layer.
  case meanSquaredError

  /// The activation that the last layer has to have, where only one makes sense.
  var requiredActivation: Activation? {
    switch self {
    case .binaryCrossEntropy: .sigmoid
    case .categoricalCrossEntropy: .softmax
    case .meanSquaredError: nil
    }
  }

  /// Whether the loss takes the weighted sums of the last layer rather than its outputs.
  var takesWeightedSums: Bool { requiredActivation != nil }
}
