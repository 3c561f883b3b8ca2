/// A network of fully connected layers that predicts a number, trained by L-BFGS in `Double`:
/// scikit-learn's `MLPRegressor(solver="lbfgs")`.
///
///     let model = try MLPRegressor(hiddenLayerSizes: [10], activation: .tanh).fit(dataset)
///     try model.predict(Matrix(column: [0.5]))  // [0.24...]
///
/// What is equal to scikit-learn, and how far, is as for ``MLPClassifier``.
public struct MLPRegressor: Sendable, Equatable {
  /// The number of units of each hidden layer; none for linear regression.
  public var hiddenLayerSizes: [Int]

  /// The function of the hidden layers.
  public var activation: MLPActivation

  /// The strength of the L2 penalty on the weights. 0 or more.
  public var alpha: Double

  /// The largest entry of the gradient, in magnitude, that counts as none. 0 or more.
  ///
  /// Training also ends when a step lowers the objective by less than 2.2e-9 of it (or of 1).
  public var tolerance: Double

  /// How many steps are taken at most. 0 or more.
  public var maximumIterations: Int

  /// After how many evaluations of the objective no step is begun. 0 or more.
  public var maximumEvaluations: Int

  /// Where the initial weights come from: `random_state`.
  public var seed: UInt32

  /// Creates a regressor that is yet to be fitted.
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

  /// Trains on a data set, to minimise half the mean squared error.
  ///
  /// The steps being used up is no error: ``MLPRun/hasConverged`` tells.
  ///
  /// - Parameters:
  ///   - dataset: The samples.
  ///   - weights: How much the loss of each sample counts; nil for all alike.
  /// - Throws: `TrainingError.option` for an option out of range, or weights of classes;
  ///   `TrainingError.shape` for more than 2^28 weights and biases, or another number of weights than of
  ///   samples; `TrainingError.notFinite` when the loss overflows from the start on.
  public func fit(
    _ dataset: RegressionDataset, weights: SampleWeights? = nil
  ) throws(TrainingError) -> Model {
    let weights = try weights?.values(count: dataset.targets.count) ?? []
    let (units, run) = try options.train(
      dataset.features, Matrix(column: dataset.targets), output: .identity, weights: weights)
    return Model(run: run, units: units)
  }

  private var options: MLPOptions {
    MLPOptions(
      hiddenLayerSizes: hiddenLayerSizes, activation: activation, alpha: alpha,
      tolerance: tolerance, maximumIterations: maximumIterations,
      maximumEvaluations: maximumEvaluations, seed: seed)
  }
}

extension MLPRegressor {
  /// A trained regressor.
  ///
  ///     try model.predict(features)  // a number for each sample
  ///     model.run.losses             // what the objective was on the way
  public struct Model: Sendable, Equatable {
    /// How the training went.
    public let run: MLPRun

    let units: MLPUnits

    /// The weights of each layer, inputs x units: `coefs_`.
    public var weights: [Matrix] { units.weights }

    /// The biases of each layer: `intercepts_`.
    public var biases: [[Double]] { units.biasesByLayer }

    /// What is predicted for samples x features: a number for each sample.
    ///
    /// - Throws: `TrainingError.shape` when the samples have another number of features,
    ///   `TrainingError.notFinite` when a feature is NaN or infinite, or a prediction overflows.
    public func predict(_ features: Matrix) throws(TrainingError) -> [Double] {
      try units.sums(features).values
    }

    /// The same as a ``Network``, whose weights are rounded to `Float`.
    ///
    /// - Throws: `TrainingError.notFinite` for weights that are no finite `Float`,
    ///   `TrainingError.option` without features.
    public func network() throws(TrainingError) -> Network {
      try units.network()
    }
  }
}
