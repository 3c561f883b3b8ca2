/// Samples with a number each: what a regression learns from.
///
///     let line = try RegressionDataset(features: Matrix(column: [0, 1]), targets: [1, 3])
///     line.targets[1]  // 3
///
/// As with ``Dataset``, one that exists is sound.
public struct RegressionDataset: Sendable, Equatable {
  /// The features, samples x features.
  public let features: Matrix

  /// The number that belongs to each sample.
  public let targets: [Double]

  /// Joins features with targets.
  ///
  /// - Throws: `TrainingError.empty` without samples, `TrainingError.shape` unless there is a
  ///   target for each row, `TrainingError.notFinite` for a number that is NaN or infinite.
  public init(features: Matrix, targets: [Double]) throws(TrainingError) {
    try features.requireSamples("features")
    try features.requireRows(targets.count, in: "targets")
    try Matrix(column: targets).requireFinite("targets")
    self.features = features
    self.targets = targets
  }
}
