import Training

/// A network of the article: its layers, its data and how it is trained, with Adam on all
/// samples at once.
///
///     let model = Article.Models.softmax
///     try model.train().history.loss.last
public struct NetworkModel: Sendable {
  /// The name by which files and tables call the model.
  public let name: String

  /// The listing, or listings, of the article.
  public let listing: String

  /// The seed of the initial weights.
  public let seed: Int

  /// The data set it learns.
  public let data: TrainingData

  /// The layers.
  public let layers: [Dense]

  /// What training makes small.
  public let loss: Loss

  /// What is observed besides.
  public let metric: Metric

  /// How often training goes through the samples.
  public let epochs: Int

  /// Builds and trains the network.
  ///
  /// - Throws: `TrainingError`; never for the models of the article.
  public func train() throws(TrainingError) -> TrainedNetwork {
    let (features, targets) = try data.samples()
    let initial = try Network(inputs: features.columns, seed: seed, layers: layers)
    var network = initial
    let history = try network.fit(
      features, targets, loss: loss, optimizer: .adam(), metrics: [metric], epochs: epochs)
    return TrainedNetwork(
      name: name, seed: seed, epochs: epochs, initial: initial, network: network,
      history: history)
  }
}
