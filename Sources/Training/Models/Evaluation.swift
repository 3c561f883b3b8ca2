/// How a network does with some samples.
///
///     try network.evaluate(x, y, loss: .binaryCrossEntropy, metrics: [.accuracy]).metrics[.accuracy]
public struct Evaluation: Sendable, Equatable {
  /// The mean of the loss.
  public var loss: Double

  /// The metrics that were asked for.
  public var metrics: [Metric: Double]
}
