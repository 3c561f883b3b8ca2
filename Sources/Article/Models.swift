import Training

/// The article's models: nine networks, the perceptron and the logistic regression.
///
///     let trained = try Article.Models.relu3.train()
///     trained.network.layers[0].weights  // 2 x 3
public enum Models {
  /// Listings 5 and 6: a single sigmoid neuron.
  public static let sigmoidNeuron = NetworkModel(
    name: "sigmoid-neuron", listing: "5-6", seed: 0, data: .twoFeatures,
    layers: [Dense(1, activation: .sigmoid)],
    loss: .binaryCrossEntropy, metric: .accuracy, epochs: 1500)

  /// Listing 10: a sigmoid neuron with three inputs.
  public static let sigmoidNeuron3D = NetworkModel(
    name: "sigmoid-neuron-3d", listing: "10", seed: 0, data: .threeFeatures,
    layers: [Dense(1, activation: .sigmoid)],
    loss: .binaryCrossEntropy, metric: .accuracy, epochs: 1500)

  /// Listing 14: a softmax layer for three classes.
  public static let softmax = NetworkModel(
    name: "softmax", listing: "14", seed: 0, data: .threeClasses,
    layers: [Dense(3, activation: .softmax)],
    loss: .categoricalCrossEntropy, metric: .accuracy, epochs: 2200)

  /// Listing 18: a sigmoid neuron before data that no line separates.
  public static let sigmoidNeuronNonlinear = NetworkModel(
    name: "sigmoid-neuron-nonlinear", listing: "18", seed: 2, data: .corner,
    layers: [Dense(1, activation: .sigmoid)],
    loss: .binaryCrossEntropy, metric: .accuracy, epochs: 4000)

  /// Listings 20 and 21: a hidden layer of three ReLU units.
  public static let relu3 = NetworkModel(
    name: "relu-3", listing: "20-21", seed: 2, data: .corner,
    layers: [Dense(3, activation: .relu), Dense(1, activation: .sigmoid)],
    loss: .binaryCrossEntropy, metric: .accuracy, epochs: 2200)

  /// Listing 23: a hidden layer of three linear units.
  public static let linear3 = NetworkModel(
    name: "linear-3", listing: "23", seed: 2, data: .corner,
    layers: [Dense(3, activation: .linear), Dense(1, activation: .sigmoid)],
    loss: .binaryCrossEntropy, metric: .accuracy, epochs: 1000)

  /// Listing 26: a single linear neuron.
  public static let linearRegression = NetworkModel(
    name: "linear-regression", listing: "26", seed: 0, data: .parabola,
    layers: [Dense(1, activation: .linear)],
    loss: .meanSquaredError, metric: .meanSquaredError, epochs: 500)

  /// Listing 28: a hidden layer of ten ReLU units.
  public static let relu10 = NetworkModel(
    name: "relu-10", listing: "28", seed: 15, data: .parabola,
    layers: [Dense(10, activation: .relu), Dense(1, activation: .linear)],
    loss: .meanSquaredError, metric: .meanSquaredError, epochs: 1500)

  /// Listing 28 with 400 units instead of ten.
  public static let relu400 = NetworkModel(
    name: "relu-400", listing: "28 with 400 neurons", seed: 15, data: .parabola,
    layers: [Dense(400, activation: .relu), Dense(1, activation: .linear)],
    loss: .meanSquaredError, metric: .meanSquaredError, epochs: 1500)

  /// The networks in the order of their listings.
  public static let networks = [
    sigmoidNeuron, sigmoidNeuron3D, softmax, sigmoidNeuronNonlinear, relu3, linear3,
    linearRegression, relu10, relu400,
  ]

  /// Listing 2: the perceptron.
  ///
  /// - Throws: `TrainingError`; never for the constants used here.
  public static func perceptron() throws(TrainingError) -> Perceptron.Model {
    try Perceptron(learningRate: 0.05, epochs: 150).fit(Datasets.twoFeatures())
  }

  /// Listing 12: logistic regression with scikit-learn's defaults.
  ///
  /// - Throws: `TrainingError`; never for the constants used here.
  public static func logisticRegression() throws(TrainingError) -> LogisticRegression.Model {
    try LogisticRegression().fit(Datasets.twoFeatures())
  }
}
