/// What large weights of a layer cost, as a part of the loss that training makes small.
///
///     Dense(16, activation: .relu, kernelRegularizer: .l2(0.01))
///
/// Biases cost nothing. Source: the layer weight regularizers in the Keras documentation
/// (https://keras.io/api/layers/regularizers/).
public struct Regularizer: Sendable, Hashable {
  /// What the sum of the magnitudes of the weights is multiplied by.
  public var l1: Double

  /// What the sum of the squares of the weights is multiplied by.
  public var l2: Double

  /// Creates a regularizer of both kinds.
  public init(l1: Double = 0, l2: Double = 0) {
    self.l1 = l1
    self.l2 = l2
  }

  /// The sum of the magnitudes, times `factor`: lets weights end at 0.
  public static func l1(_ factor: Double = 0.01) -> Regularizer { Regularizer(l1: factor) }

  /// The sum of the squares, times `factor`: keeps weights small.
  public static func l2(_ factor: Double = 0.01) -> Regularizer { Regularizer(l2: factor) }

  /// Checks the factors.
  ///
  /// - Throws: `TrainingError.option` for one below 0.
  func validate() throws(TrainingError) {
    for (name, factor) in [("l1", l1), ("l2", l2)] where !(factor >= 0 && Float(factor).isFinite) {
      throw .option(name: name, value: "\(factor)", expected: "0 or more")
    }
  }
}
