/// How a training run went, epoch by epoch.
///
///     let history = try network.fit(x, y, loss: .meanSquaredError, epochs: 500)
///     history.loss.last  // the loss of the last epoch
///
/// As in Keras, the values of a batch are those before the weights move, and an epoch's value is
/// the mean over its samples: with full batches exactly the loss before the epoch's step.
public struct History: Sendable, Equatable {
  /// The loss of each epoch.
  public internal(set) var loss: [Double] = []

  /// The metric of each epoch; empty when none was asked for.
  public internal(set) var metric: [Double] = []

  /// A history of no epochs.
  public init() {}

  /// A history that was recorded otherwise, such as that of samples that are only evaluated.
  ///
  ///     History(loss: [0.7, 0.5, 0.4], metric: [0.5, 0.8, 0.9])
  ///
  /// - Parameters:
  ///   - loss: the loss of each epoch.
  ///   - metric: the metric of each epoch; empty when there is none.
  public init(loss: [Double], metric: [Double] = []) {
    self.loss = loss
    self.metric = metric
  }
}
