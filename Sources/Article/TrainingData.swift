import Training

/// The data that a network of the article learns.
///
///     let (features, targets) = try Article.TrainingData.corner.samples()
///     features.columns  // 2
public enum TrainingData: String, Sendable, CaseIterable {
  /// The data set of listing 1.
  case twoFeatures

  /// The data set of listing 9.
  case threeFeatures

  /// The data set of listing 13.
  case threeClasses

  /// The data set of listing 17.
  case corner

  /// The data set of listing 25.
  case parabola

  /// The features, samples x features, and the targets, samples x units: a column of labels
  /// or numbers, or for three classes a column each.
  ///
  /// - Throws: `TrainingError`; never for the data sets of the article.
  public func samples() throws(TrainingError) -> (features: Matrix, targets: Matrix) {
    switch self {
    case .twoFeatures: try Self.samples(of: Datasets.twoFeatures())
    case .threeFeatures: try Self.samples(of: Datasets.threeFeatures())
    case .threeClasses: try Self.samples(of: Datasets.threeClasses())
    case .corner: try Self.samples(of: Datasets.corner())
    case .parabola: try Self.samples(of: Datasets.parabola())
    }
  }

  private static func samples(
    of dataset: Dataset
  ) throws(TrainingError) -> (features: Matrix, targets: Matrix) {
    let classes = dataset.classes
    let indices = dataset.labels.map { classes.firstIndex(of: $0) ?? 0 }
    let units = classes.count > 2 ? classes.count : 1
    return (dataset.features, try indices.matrix(units: units))
  }

  private static func samples(
    of dataset: RegressionDataset
  ) throws(TrainingError) -> (features: Matrix, targets: Matrix) {
    (dataset.features, Matrix(column: dataset.targets))
  }
}
