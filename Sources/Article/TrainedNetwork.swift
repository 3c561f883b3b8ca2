import Training

/// What came of training a network of the article.
///
///     let trained = try Article.Models.relu3.train()
///     trained.history[.accuracy].last  // the accuracy
public struct TrainedNetwork: Sendable, Equatable {
  /// The name of the model.
  public let name: String

  /// The seed of the initial weights.
  public let seed: Int

  /// How often training went through the samples.
  public let epochs: Int

  /// The network before training.
  public let initial: Network

  /// The network after training.
  public let network: Network

  /// The loss and the metric, epoch by epoch.
  public let history: History
}
