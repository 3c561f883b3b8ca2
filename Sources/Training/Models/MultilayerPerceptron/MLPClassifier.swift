/// A network of fully connected layers that tells classes apart, trained by L-BFGS in `Double`:
/// scikit-learn's `MLPClassifier(solver="lbfgs")`.
///
///     let model = try MLPClassifier(hiddenLayerSizes: [8], activation: .tanh).fit(dataset)
///     try model.predictProbabilities(Matrix([[0.5, -1]]))  // 1 x classes
///
/// From the same seed the initial weights are equal to scikit-learn's, bit for bit, and so are the steps
/// but for rounding: in the fifteen networks of the tests no weight differs by more than 1e-8 after 20
/// steps. From there on rounding grows from step to step, the faster the less there is to lead the way (a
/// small `alpha`, samples that are told apart already), so that after a hundred steps or more the ends may
/// be other ones, with losses within some percent. Where `alpha` leads to one minimum, 0.5 or more in the
/// tests, both take the same number of steps to it. On every machine the numbers here are the same, to the
/// last bit.
///
/// For training by gradient descent, epoch by epoch, and other activations see ``Network``.
///
/// Source: scikit-learn's user guide, "Neural network models (supervised)"; ``MLPRun`` tells how the
/// training went.
public struct MLPClassifier: Sendable, Equatable {
  /// The number of units of each hidden layer; none for logistic regression.
  public var hiddenLayerSizes: [Int]

  /// The function of the hidden layers.
  public var activation: MLPActivation

  /// The strength of the L2 penalty on the weights. 0 or more.
  public var alpha: Double

  /// The largest entry of the gradient, in magnitude, that counts as none. 0 or more.
  ///
  /// Training also ends when a step lowers the objective by less than 2.2e-9 of it.
  public var tolerance: Double

  /// How many steps are taken at most. 0 or more.
  public var maximumIterations: Int

  /// After how many evaluations of the objective no step is begun. 0 or more.
  public var maximumEvaluations: Int

  /// Where the initial weights come from: `random_state`.
  public var seed: UInt32

  /// Creates a classifier that is yet to be fitted.
  public init(
    hiddenLayerSizes: [Int] = [100], activation: MLPActivation = .relu, alpha: Double = 1e-4,
    tolerance: Double = 1e-4, maximumIterations: Int = 200, maximumEvaluations: Int = 15_000,
    seed: UInt32 = 0
  ) {
    self.hiddenLayerSizes = hiddenLayerSizes
    self.activation = activation
    self.alpha = alpha
    self.tolerance = tolerance
    self.maximumIterations = maximumIterations
    self.maximumEvaluations = maximumEvaluations
    self.seed = seed
  }

  /// Trains on a data set.
  ///
  /// The steps being used up is no error: ``MLPRun/hasConverged`` tells.
  ///
  /// - Parameters:
  ///   - dataset: The samples.
  ///   - weights: How much the loss of each sample counts; nil for all alike.
  /// - Throws: `TrainingError.option` for an option out of range, or a class whose samples all weigh
  ///   nothing; `TrainingError.label` when all samples are of one class; `TrainingError.shape` for more
  ///   than 2^28 weights and biases, or another number of weights than of samples;
  ///   `TrainingError.notFinite` when the loss overflows from the start on.
  public func fit(
    _ dataset: Dataset, weights: SampleWeights? = nil
  ) throws(TrainingError) -> Model {
    try dataset.requireSeveralClasses()
    let classes = dataset.classes
    let weights = try weights?.values(of: dataset.labels) ?? []
    let targets: Matrix
    if classes.count == 2 {
      targets = Matrix(column: dataset.labels.map { $0 == classes[1] ? 1 : 0 })
    } else {
      targets = try OneHotEncoder(classes: classes).transform(dataset.labels)
    }
    let (units, run) = try options.train(
      dataset.features, targets, output: classes.count == 2 ? .logistic : .softmax, weights: weights
    )
    return Model(classes: classes, run: run, units: units)
  }

  private var options: MLPOptions {
    MLPOptions(
      hiddenLayerSizes: hiddenLayerSizes, activation: activation, alpha: alpha,
      tolerance: tolerance, maximumIterations: maximumIterations,
      maximumEvaluations: maximumEvaluations, seed: seed)
  }
}

extension MLPClassifier {
  /// A trained classifier.
  ///
  ///     try model.predict(features)  // the likeliest label of each sample
  ///     model.run.loss               // what was left of the objective
  public struct Model: Sendable, Equatable {
    /// The labels, in ascending order.
    public let classes: [Int]

    /// How the training went.
    public let run: MLPRun

    let units: MLPUnits

    /// The weights of each layer, inputs x units: `coefs_`.
    public var weights: [Matrix] { units.weights }

    /// The biases of each layer: `intercepts_`.
    public var biases: [[Double]] { units.biasesByLayer }

    /// The sums of the last layer of samples x features: for two classes samples x 1, the log odds of
    /// the second class; else samples x classes. scikit-learn keeps them to itself.
    ///
    /// - Throws: `TrainingError.shape` when the samples have another number of features,
    ///   `TrainingError.notFinite` when a feature is NaN or infinite, or a sum overflows.
    public func decisionFunction(_ features: Matrix) throws(TrainingError) -> Matrix {
      try units.sums(features)
    }

    /// The probability of each class for each sample: samples x classes, rows that sum to 1.
    ///
    /// - Throws: What `decisionFunction` throws.
    public func predictProbabilities(_ features: Matrix) throws(TrainingError) -> Matrix {
      let outputs = try units.outputs(features)
      guard outputs.columns == 1 else { return outputs }
      return try Matrix(
        rows: outputs.rows, columns: 2, values: outputs.values.flatMap { [1 - $0, $0] })
    }

    /// The likeliest label of each sample; of equally likely ones the smallest.
    ///
    /// - Throws: What `decisionFunction` throws.
    public func predict(_ features: Matrix) throws(TrainingError) -> [Int] {
      try decisionFunction(features).bestClasses.map { classes[$0] }
    }

    /// The same as a ``Network``, whose weights are rounded to `Float`: for diagrams, hidden layers, and
    /// to be trained on from here.
    ///
    /// - Throws: `TrainingError.notFinite` for weights that are no finite `Float`,
    ///   `TrainingError.option` without features.
    public func network() throws(TrainingError) -> Network {
      try units.network()
    }
  }
}
