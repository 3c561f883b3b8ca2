/// What a model is, and how it is trained.
///
///     ModelKind.network(ModelDeclaration(hidden: [16, 16], activation: .tanh))
public enum ModelKind: Sendable, Equatable {
  /// A network, trained by gradient descent.
  case network(ModelDeclaration)
  /// Rosenblatt's perceptron, for two classes: `Perceptron`.
  case perceptron(PerceptronDeclaration)
  /// Logistic regression: `LogisticRegression`, with scikit-learn's defaults.
  case logisticRegression(LogisticDeclaration)

  /// The names of the kinds in a file.
  public enum Name: String, Sendable, CaseIterable {
    /// A network.
    case network
    /// A perceptron.
    case perceptron
    /// Logistic regression.
    case logistic
  }
}

/// A perceptron to be trained.
///
///     PerceptronDeclaration(rate: 0.05, epochs: 150)
public struct PerceptronDeclaration: Sendable, Hashable {
  /// The learning rate.
  public var rate: Double
  /// How often training goes through the samples.
  public var epochs: Int
  /// Whether features are moved to mean 0 and scaled to variance 1 first.
  public var standardizes: Bool

  /// Declares a perceptron.
  ///
  /// - Parameters:
  ///   - rate: the learning rate.
  ///   - epochs: how often training goes through the samples.
  ///   - standardizes: whether features are scaled first.
  public init(rate: Double = 0.01, epochs: Int = 50, standardizes: Bool = true) {
    self.rate = rate
    self.epochs = epochs
    self.standardizes = standardizes
  }
}

/// A logistic regression to be fitted.
///
///     LogisticDeclaration(inverseRegularization: 10)
public struct LogisticDeclaration: Sendable, Hashable {
  /// How little weights are held down: scikit-learn's C.
  public var inverseRegularization: Double
  /// Whether features are moved to mean 0 and scaled to variance 1 first.
  public var standardizes: Bool

  /// Declares a logistic regression.
  ///
  /// - Parameters:
  ///   - inverseRegularization: how little weights are held down.
  ///   - standardizes: whether features are scaled first.
  public init(inverseRegularization: Double = 1, standardizes: Bool = true) {
    self.inverseRegularization = inverseRegularization
    self.standardizes = standardizes
  }
}
