import Training

extension Article {
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
        features, targets, loss: loss, optimizer: .adam(), metric: metric, epochs: epochs)
      return TrainedNetwork(
        name: name, seed: seed, epochs: epochs, initial: initial, network: network,
        history: history)
    }
  }

  /// What came of training a network of the article.
  ///
  ///     let trained = try Article.Models.relu3.train()
  ///     trained.history.metric.last  // the accuracy
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

  /// The data that a network of the article learns.
  ///
  ///     let (features, targets) = try Article.TrainingData.corner.samples()
  ///     features.columns  // 2
  public enum TrainingData: String, Sendable, CaseIterable {
    /// The data set of listing 1.
    case twoFeatures

    /// The data set of listing 9.
    case threeFeatures

    /// The data set of listing 13.
    case threeClasses

    /// The data set of listing 17.
    case corner

    /// The data set of listing 25.
    case parabola

    /// The features, samples x features, and the targets, samples x units: a column of labels
    /// or numbers, or for three classes a column each.
    ///
    /// - Throws: `TrainingError`; never for the data sets of the article.
    public func samples() throws(TrainingError) -> (features: Matrix, targets: Matrix) {
      switch self {
      case .twoFeatures: try Self.samples(of: Datasets.twoFeatures())
      case .threeFeatures: try Self.samples(of: Datasets.threeFeatures())
      case .threeClasses: try Self.samples(of: Datasets.threeClasses())
      case .corner: try Self.samples(of: Datasets.corner())
      case .parabola: try Self.samples(of: Datasets.parabola())
      }
    }

    private static func samples(
      of dataset: Dataset
    ) throws(TrainingError) -> (features: Matrix, targets: Matrix) {
      let classes = dataset.classes
      let indices = dataset.labels.map { classes.firstIndex(of: $0) ?? 0 }
      let units = classes.count > 2 ? classes.count : 1
      return (dataset.features, try indices.matrix(units: units))
    }

    private static func samples(
      of dataset: RegressionDataset
    ) throws(TrainingError) -> (features: Matrix, targets: Matrix) {
      (dataset.features, Matrix(column: dataset.targets))
    }
  }
}
