/// What came out of an epoch of a training run.
///
///     try network.fit(x, y, loss: .meanSquaredError, epochs: 1000) { report in
///       report.training.loss < 0.01 ? .stop : .proceed
///     }
public struct EpochReport: Sendable, Equatable {
  /// The number of the epoch, counted from 1; it goes on where a run continues another.
  public var epoch: Int

  /// The network as it is after the epoch.
  public var network: Network

  /// The loss and the metrics of the samples trained with. As in Keras those of a batch are taken before
  /// the weights move.
  public var training: Evaluation

  /// The loss and the metrics of the samples for validation after the epoch; nil without any.
  public var validation: Evaluation?

  /// The learning rate of the epoch's first step.
  public var learningRate: Double

  /// Whether a run goes on.
  ///
  ///     { report in report.epoch == 10 ? .stop : .proceed }
  public enum Decision: Sendable, Equatable {
    /// With the next epoch, if there is one.
    case proceed
    /// The epoch was the last one.
    case stop
  }
}
