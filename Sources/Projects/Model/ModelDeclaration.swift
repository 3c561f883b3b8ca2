import Training

/// A network to be trained and how, without data: what the options of the command line say, and the models
/// of a file of figures.
///
///     let declaration = ModelDeclaration(hidden: [16, 16], activation: .tanh, epochs: 2000)
///     let model = try declaration.train(on: data)
///     try model.predictedClasses(for: data.features)
public struct ModelDeclaration: Sendable, Equatable {
  /// The units of each hidden layer, the first one first; empty for none.
  public var hidden: [Int]

  /// The function of all hidden layers.
  public var activation: Activation

  /// The function of the last layer; nil takes the sigmoid for two classes, softmax for more, and none for a
  /// number.
  public var outputActivation: Activation?

  /// What training makes small; nil takes the binary cross-entropy for two classes, the categorical one for
  /// more, and the mean squared error for a number.
  public var loss: Loss?

  /// How the weights follow the gradient, and the learning rate.
  public var optimizer: OptimizerChoice

  /// The learning rate.
  public var rate: Double

  /// How often training goes through all samples; nil takes ``defaultEpochs(samples:)``.
  public var epochs: Int?

  /// The number of samples in a step; nil takes ``defaultBatchSize(samples:)``. One that is not below the
  /// number of samples takes all of them.
  public var batchSize: Int?

  /// Where weights, and the order of samples in batches, come from.
  public var seed: Int

  /// Whether features, and numbers to be learnt, are moved to mean 0 and scaled to variance 1. It is undone
  /// in all that a model says: pictures are in the data's own units.
  public var standardizes: Bool

  /// The share of the samples, from 0 and below 1, that are kept from training and watched instead.
  public var validationShare: Double

  /// Declares a network and its training.
  ///
  /// - Parameters:
  ///   - hidden: the units of each hidden layer.
  ///   - activation: the function of all hidden layers.
  ///   - outputActivation: the function of the last layer; nil goes by what is to be learnt.
  ///   - loss: what training makes small; nil goes by what is to be learnt.
  ///   - optimizer: how the weights follow the gradient.
  ///   - rate: the learning rate.
  ///   - epochs: how often training goes through all samples; nil goes by their number.
  ///   - batchSize: the number of samples in a step; nil goes by their number.
  ///   - seed: where weights and the order of samples come from.
  ///   - standardizes: whether features are scaled first.
  ///   - validationShare: the share of the samples that are kept from training.
  public init(
    hidden: [Int] = [16], activation: Activation = .relu, outputActivation: Activation? = nil,
    loss: Loss? = nil, optimizer: OptimizerChoice = .adam, rate: Double = 0.01,
    epochs: Int? = nil, batchSize: Int? = nil, seed: Int = 0, standardizes: Bool = true,
    validationShare: Double = 0
  ) {
    self.hidden = hidden
    self.activation = activation
    self.outputActivation = outputActivation
    self.loss = loss
    self.optimizer = optimizer
    self.rate = rate
    self.epochs = epochs
    self.batchSize = batchSize
    self.seed = seed
    self.standardizes = standardizes
    self.validationShare = validationShare
  }

  /// The epochs of a run unless told otherwise: 1000 for up to 2048 samples, which make one step each; for
  /// more samples, which are taken in batches, as many as make about 8000 steps, at least 10.
  public static func defaultEpochs(samples: Int) -> Int {
    guard samples > mostInOneStep else { return 1000 }
    let steps = (samples - 1) / batchOfMany + 1
    return max(10, 8000 / steps)
  }

  /// The number of samples in a step unless told otherwise: all of up to 2048, 256 of more.
  public static func defaultBatchSize(samples: Int) -> Int {
    samples > mostInOneStep ? batchOfMany : max(samples, 1)
  }

  /// So many samples are taken at once, as the article does.
  private static let mostInOneStep = 2048
  /// The samples in a step where there are more.
  private static let batchOfMany = 256
}
