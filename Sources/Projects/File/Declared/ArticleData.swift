import Article
import Training

/// A data set of the article "A Visual Understanding of Neural Networks".
///
///     try ArticleData.corner.study().count  // 1250
public enum ArticleData: String, Sendable, Hashable, CaseIterable {
  /// Listing 1: thirty points of two classes that a line separates.
  case twoFeatures = "two-features"
  /// Listing 9: a hundred points in space, of two classes.
  case threeFeatures = "three-features"
  /// Listing 13: three clusters of fifty points.
  case threeClasses = "three-classes"
  /// Listing 17: a square in the corner of an angle.
  case corner
  /// Listing 25: a hundred points of a parabola.
  case parabola

  /// The samples.
  ///
  /// - Throws: `TrainingError` or `ProjectError`; never for the data sets of the article.
  public func study() throws -> StudyData {
    switch self {
    case .twoFeatures: try StudyData(Datasets.twoFeatures(), name: rawValue)
    case .threeFeatures: try StudyData(Datasets.threeFeatures(), name: rawValue)
    case .threeClasses: try StudyData(Datasets.threeClasses(), name: rawValue)
    case .corner: try StudyData(Datasets.corner(), name: rawValue)
    case .parabola: try StudyData(Datasets.parabola(), featureNames: ["x"], name: rawValue)
    }
  }
}

extension StudyData {
  /// The samples of a data set, whose classes are called by their labels.
  ///
  /// - Parameters:
  ///   - dataset: the samples.
  ///   - featureNames: a name for each feature; x1, x2 and on unless given.
  ///   - classNames: a name for each class in ascending order; the labels unless given.
  ///   - name: what the data are called.
  /// - Throws: `ProjectError.counts` for another number of names.
  public init(
    _ dataset: Dataset, featureNames: [String]? = nil, classNames: [String]? = nil,
    name: String = ""
  ) throws(ProjectError) {
    let classes = dataset.classes
    let numbers = Dictionary(
      classes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    try self.init(
      features: dataset.features,
      featureNames: featureNames ?? Self.madeUpNames(dataset.features.columns),
      target: .classes(
        dataset.labels.map { numbers[$0] ?? 0 }, names: classNames ?? classes.map(String.init)),
      targetName: "y", name: name)
  }

  /// The samples of a data set of numbers.
  ///
  /// - Parameters:
  ///   - dataset: the samples.
  ///   - featureNames: a name for each feature; x1, x2 and on unless given.
  ///   - name: what the data are called.
  /// - Throws: `ProjectError.counts` for another number of names.
  public init(
    _ dataset: RegressionDataset, featureNames: [String]? = nil, name: String = ""
  ) throws(ProjectError) {
    try self.init(
      features: dataset.features,
      featureNames: featureNames ?? Self.madeUpNames(dataset.features.columns),
      target: .numbers(dataset.targets), targetName: "y", name: name)
  }

  /// Names of features that nobody has named.
  private static func madeUpNames(_ count: Int) -> [String] {
    (0..<count).map { "x\($0 + 1)" }
  }
}
