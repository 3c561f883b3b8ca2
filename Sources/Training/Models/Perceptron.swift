/// Rosenblatt's perceptron: a line (plane, hyperplane) between two classes, moved a little
/// towards every sample that is on the wrong side.
///
///     let perceptron = try Perceptron(learningRate: 0.05, epochs: 150).fit(dataset)
///     try perceptron.predict(Matrix([[0.5, -1]]))  // [0]
///
/// Source: F. Rosenblatt, "The perceptron: a probabilistic model for information storage and
/// organization in the brain", Psychological Review 65 (1958).
public struct Perceptron: Sendable, Equatable {
  /// How far a wrong sample moves the weights. Above 0.
  public var learningRate: Double

  /// How often to go through the samples at most. 0 to 2^28.
  public var epochs: Int

  /// Creates a perceptron that is yet to be fitted.
  public init(learningRate: Double = 0.01, epochs: Int = 50) {
    self.learningRate = learningRate
    self.epochs = epochs
  }

  /// Learns from samples labelled 0 and 1, in their order, starting with all weights zero.
  ///
  /// - Throws: `TrainingError.option` for a learning rate or a number of epochs out of range,
  ///   `TrainingError.label` for a label that is neither 0 nor 1, `TrainingError.diverged` when
  ///   a weight overflows.
  public func fit(_ dataset: Dataset) throws(TrainingError) -> Model {
    try checkOptions()
    try checkLabels(dataset.labels)
    var model = Model(
      weights: [Double](repeating: 0, count: dataset.features.columns), bias: 0)
    for epoch in 0..<epochs {
      let mistakes = try learn(dataset, epoch: epoch + 1, into: &model)
      if mistakes == 0 { break }  // nothing would move in a later epoch either
    }
    return model
  }

  /// Goes through the samples once and moves the weights after each that is on the wrong side.
  ///
  /// - Returns: How many were.
  private func learn(
    _ dataset: Dataset, epoch: Int, into model: inout Model
  ) throws(TrainingError) -> Int {
    var mistakes = 0
    for (row, label) in dataset.labels.enumerated() {
      let sample = dataset.features.row(row)
      let netInput = model.netInput(sample)
      guard netInput.isFinite else { throw .diverged(epoch: epoch, loss: netInput) }
      let error = label - Model.step(netInput)
      if error != 0 {
        model.move(by: learningRate * Double(error), towards: sample)
        mistakes += 1
      }
    }
    guard model.isFinite else { throw .diverged(epoch: epoch, loss: Double(mistakes)) }
    return mistakes
  }

  private func checkOptions() throws(TrainingError) {
    guard learningRate > 0, learningRate.isFinite else {
      throw .option(
        name: "learningRate", value: "\(learningRate)", expected: "a finite number above 0")
    }
    try CountLimit.require(epochs, name: "epochs")
  }

  private func checkLabels(_ labels: [Int]) throws(TrainingError) {
    guard let row = labels.firstIndex(where: { $0 != 0 && $0 != 1 }) else { return }
    throw .label(array: "labels", row: row, value: Double(labels[row]), expected: "0 or 1")
  }
}

extension Perceptron {
  /// A fitted perceptron: the step function of `weights` * x + `bias`.
  ///
  ///     let model = Perceptron.Model(weights: [1, -1], bias: 0)
  ///     try model.predict(Matrix([[2, 1], [1, 2]]))  // [1, 0]
  public struct Model: Sendable, Equatable {
    /// The weight of each feature; as a vector, the normal of the decision boundary.
    public private(set) var weights: [Double]

    /// What is added to the weighted sum.
    public private(set) var bias: Double

    /// Creates a model of known weights.
    public init(weights: [Double], bias: Double) {
      self.weights = weights
      self.bias = bias
    }

    /// The net input of each sample of `features` (samples x features): its weighted sum plus
    /// the bias.
    ///
    /// - Throws: `TrainingError.shape` when the samples have another number of features,
    ///   `TrainingError.notFinite` when a feature is NaN or infinite, or a net input overflows.
    public func decisionFunction(_ features: Matrix) throws(TrainingError) -> [Double] {
      let coefficients = try Matrix(rows: 1, columns: weights.count, values: weights)
      return try features.linearScores(coefficients: coefficients, intercepts: [bias]).values
    }

    /// The label of each sample of `features`: 1 where the net input is 0 or more, else 0.
    ///
    /// - Throws: What `decisionFunction` throws.
    public func predict(_ features: Matrix) throws(TrainingError) -> [Int] {
      try decisionFunction(features).map(Self.step)
    }

    fileprivate static func step(_ netInput: Double) -> Int {
      netInput >= 0 ? 1 : 0
    }

    fileprivate var isFinite: Bool {
      bias.isFinite && weights.allSatisfy(\.isFinite)
    }

    fileprivate func netInput(_ sample: ArraySlice<Double>) -> Double {
      dot(sample, weights) + bias
    }

    fileprivate mutating func move(by rate: Double, towards sample: ArraySlice<Double>) {
      for (column, feature) in sample.enumerated() {
        weights[column] += rate * feature
      }
      bias += rate
    }
  }
}
