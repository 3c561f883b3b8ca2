/// Samples with a class each: what a classifier learns from.
///
///     let dataset = try Dataset(features: Matrix([[0, 1], [2, 3]]), labels: [0, 1])
///     dataset.classes  // [0, 1]
///
/// A data set that exists is sound: it holds samples, as many labels, and finite numbers only.
public struct Dataset: Sendable, Equatable {
  /// The features, samples x features.
  public let features: Matrix

  /// The class of each sample.
  public let labels: [Int]

  /// The labels that occur, in ascending order.
  public var classes: [Int] {
    Set(labels).sorted()
  }

  /// Joins features with labels.
  ///
  /// - Throws: `TrainingError.empty` without samples, `TrainingError.shape` unless there is a
  ///   label for each row, `TrainingError.notFinite` for a feature that is NaN or infinite.
  public init(features: Matrix, labels: [Int]) throws(TrainingError) {
    try features.requireSamples("features")
    try features.requireRows(labels.count, in: "labels")
    self.features = features
    self.labels = labels
  }

  /// Joins features with labels that are known to be sound.
  ///
  /// - Precondition: There is a sample, as many labels as rows, and all features are finite.
  init(sound features: Matrix, labels: [Int]) {
    self.features = features
    self.labels = labels
  }
}
