import NetworkFigures
import Training

extension TrainedModel: ClassScoring {
  /// The scores of the classes, samples x classes; see `Network.classScores(for:)`.
  ///
  /// - Parameter features: the samples in the data's own units, samples x features.
  /// - Throws: `ProjectError.otherTask` for a model of numbers, `TrainingError` for features that do not
  ///   fit.
  public func classScores(for features: Matrix) throws -> Matrix {
    try require(.classification)
    return try network.classScores(for: scaled(features))
  }

  /// The class of each sample, counted from 0: that of the greatest score, the first of equal ones.
  ///
  /// - Throws: what `classScores(for:)` throws.
  public func predictedClasses(for features: Matrix) throws -> [Int] {
    let scores = try classScores(for: features)
    return (0..<scores.rows).map { row in
      let values = scores.row(row)
      let best = values.indices.reduce(values.startIndex) { values[$1] > values[$0] ? $1 : $0 }
      return best - values.startIndex
    }
  }

  /// The probability of each class, samples x classes.
  ///
  /// - Throws: `ProjectError.noProbabilities` unless the last layer is a sigmoid or a softmax,
  ///   `ProjectError.otherTask` for a model of numbers, `TrainingError` for features that do not fit.
  public func probabilities(for features: Matrix) throws -> Matrix {
    try require(.classification)
    guard givesProbabilities else {
      throw ProjectError.noProbabilities(activation: lastActivation.name)
    }
    let outputs = try network.predict(scaled(features))
    guard outputs.columns == 1 else { return outputs }
    return try Matrix(
      rows: outputs.rows, columns: 2, values: outputs.values.flatMap { [1 - $0, $0] })
  }

  /// Whether the last layer is one whose outputs are probabilities.
  var givesProbabilities: Bool {
    switch lastActivation {
    case .sigmoid, .hardSigmoid, .softmax, .temperedSoftmax: true
    default: false
    }
  }

  /// The number of each sample, in the data's own units.
  ///
  /// - Throws: `ProjectError.otherTask` for a model of classes, `TrainingError` for features that do not
  ///   fit.
  public func predictedNumbers(for features: Matrix) throws -> [Double] {
    try require(.regression)
    return try network.predict(scaled(features)).column(0)
  }

  /// What a layer gives, samples x units; layers count from 0, the first being the first hidden one.
  ///
  /// - Throws: `TrainingError` for a layer that there is not and features that do not fit.
  public func output(ofLayer layer: Int, for features: Matrix) throws -> Matrix {
    try network.output(ofLayer: layer, for: scaled(features))
  }

  /// The features as the network takes them.
  ///
  /// - Throws: `TrainingError` for features that do not fit.
  public func scaled(_ features: Matrix) throws(TrainingError) -> Matrix {
    guard let scaler else { return features }
    return try scaler.transform(features)
  }

  private func require(_ needed: StudyTask) throws(ProjectError) {
    guard task == needed else { throw .otherTask(model: task, data: needed) }
  }
}
