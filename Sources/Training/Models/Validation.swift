/// Samples that a network is not trained with, to see how it does with others.
///
///     try network.fit(x, y, loss: .binaryCrossEntropy, epochs: 100, validation: Validation(xTest, yTest))
public struct Validation: Sendable {
  /// The samples, samples x inputs.
  public var features: Matrix

  /// What should be predicted for them.
  public var targets: any Targets & Sendable

  /// Samples with what should be predicted for them; see `Network.fit`.
  public init(_ features: Matrix, _ targets: some Targets & Sendable) {
    self.features = features
    self.targets = targets
  }
}
