import Training

/// The article's models, each trained when it is first asked for and only once, however many figures
/// ask for it at the same time.
///
///     let article = ModelStore()
///     let network = try await article.network(Article.Models.softmax)
public actor ModelStore {
  private var networks: [String: Task<Article.TrainedNetwork, any Error>] = [:]
  private var perceptronTask: Task<Perceptron.Model, any Error>?
  private var regressionTask: Task<LogisticRegression.Model, any Error>?

  /// Creates a store with no model trained yet.
  public init() {}

  /// The network of a declaration, trained.
  ///
  /// - Throws: `TrainingError`.
  public func network(_ model: Article.NetworkModel) async throws -> Network {
    try await trained(model).network
  }

  /// The network of a declaration with its initial weights and its history.
  ///
  /// - Throws: `TrainingError`.
  public func trained(_ model: Article.NetworkModel) async throws -> Article.TrainedNetwork {
    let task = networks[model.name] ?? Task { try model.train() }
    networks[model.name] = task
    return try await task.value
  }

  /// The perceptron of listing 2.
  ///
  /// - Throws: `TrainingError`.
  public func perceptron() async throws -> Perceptron.Model {
    let task = perceptronTask ?? Task { try Article.Models.perceptron() }
    perceptronTask = task
    return try await task.value
  }

  /// The logistic regression of listing 12.
  ///
  /// - Throws: `TrainingError`.
  public func logisticRegression() async throws -> LogisticRegression.Model {
    let task = regressionTask ?? Task { try Article.Models.logisticRegression() }
    regressionTask = task
    return try await task.value
  }
}

extension Models {
  /// What files and tables call the perceptron.
  public static let perceptronName = "perceptron"

  /// What files and tables call the logistic regression.
  public static let logisticRegressionName = "logistic-regression"
}
