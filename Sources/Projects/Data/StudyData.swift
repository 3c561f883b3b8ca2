import Training

/// Samples with names: what a table says once it is known which columns are features and what is to be
/// learnt. All numbers are in the data's own units.
///
///     let data = try StudyData(
///       features: Matrix([[0, 1], [2, 3]]), featureNames: ["x1", "x2"],
///       target: .classes([0, 1], names: ["cat", "dog"]), targetName: "kind")
///     data.classNames  // ["cat", "dog"]
public struct StudyData: Sendable, Equatable {
  /// What the data are called, such as the name of their file without its ending; empty for nothing.
  public var name: String

  /// The features, samples x features.
  public let features: Matrix

  /// The name of each feature.
  public let featureNames: [String]

  /// What is to be learnt of each sample.
  public let target: Target

  /// The name of what is to be learnt.
  public let targetName: String

  /// How many rows of the table were left out because a value is missing in them.
  public internal(set) var skippedRows = 0

  /// Whether somebody has given the columns their names; those that were made up tell nothing.
  public internal(set) var hasOwnNames = true

  /// What is to be learnt of each sample.
  ///
  ///     StudyData.Target.classes([0, 1, 1], names: ["cat", "dog"])
  ///     StudyData.Target.numbers([0.5, 0.25, 1])
  public enum Target: Sendable, Equatable {
    /// The class of each sample, counted from 0, and the names of the classes.
    case classes([Int], names: [String])
    /// A number for each sample.
    case numbers([Double])

    /// The number of samples.
    public var count: Int {
      switch self {
      case .classes(let labels, _): labels.count
      case .numbers(let values): values.count
      }
    }
  }

  /// Joins features with what is to be learnt.
  ///
  /// - Parameters:
  ///   - features: the features, samples x features, in their own units.
  ///   - featureNames: a name for each feature.
  ///   - target: what is to be learnt of each sample.
  ///   - targetName: the name of what is to be learnt.
  ///   - name: what the data are called.
  /// - Throws: `ProjectError.noSamples` without samples, `.noFeatures` without features, `.counts` for
  ///   another number of names or targets, `.repeatedColumn` for a name twice, `.notFinite` for numbers
  ///   that are not finite, and `.unknownClass` for a class without a name.
  public init(
    features: Matrix, featureNames: [String], target: Target, targetName: String = "y",
    name: String = ""
  ) throws(ProjectError) {
    guard features.rows > 0 else { throw .noSamples }
    guard features.columns > 0 else { throw .noFeatures(label: targetName) }
    try Self.require(featureNames.count, "names", for: features.columns, "features")
    try Self.require(target.count, "targets", for: features.rows, "samples")
    if let twice = featureNames.firstRepeated { throw .repeatedColumn(twice) }
    self.features = features
    self.featureNames = featureNames
    self.target = target
    self.targetName = targetName
    self.name = name
    try requireFiniteFeatures()
    try requireSoundTarget()
  }

  /// What is to be learnt.
  public var task: StudyTask {
    switch target {
    case .classes: .classification
    case .numbers: .regression
    }
  }

  /// The number of samples.
  public var count: Int { features.rows }

  /// The names of the classes; empty where a number is to be learnt.
  public var classNames: [String] {
    switch target {
    case .classes(_, let names): names
    case .numbers: []
    }
  }

  /// The class of each sample, counted from 0; nil where a number is to be learnt.
  public var labels: [Int]? {
    switch target {
    case .classes(let labels, _): labels
    case .numbers: nil
    }
  }

  /// The number to be learnt of each sample; nil where it is a class.
  public var numbers: [Double]? {
    switch target {
    case .classes: nil
    case .numbers(let values): values
    }
  }

  /// The index of a feature.
  ///
  /// - Throws: `ProjectError.unknownColumn` with the names that are near.
  public func index(ofFeature name: String) throws(ProjectError) -> Int {
    guard let index = featureNames.firstIndex(of: name) else {
      throw .unknownColumn(name, known: featureNames)
    }
    return index
  }

  private static func require(
    _ count: Int, _ things: String, for expected: Int, _ owners: String
  ) throws(ProjectError) {
    guard count == expected else {
      throw .counts(things, count, owners, expected)
    }
  }

  private func requireFiniteFeatures() throws(ProjectError) {
    guard let place = features.values.firstIndex(where: { !$0.isFinite }) else { return }
    let (row, column) = place.quotientAndRemainder(dividingBy: features.columns)
    throw .notFinite(column: featureNames[column], row: row, value: features[row, column])
  }

  private func requireSoundTarget() throws(ProjectError) {
    switch target {
    case .classes(let labels, let names):
      if let twice = names.firstRepeated { throw .repeatedClass(twice, column: targetName) }
      for label in labels where !names.indices.contains(label) {
        throw .unknownClass("\(label)", known: names)
      }
    case .numbers(let values):
      if let row = values.firstIndex(where: { !$0.isFinite }) {
        throw .notFinite(column: targetName, row: row, value: values[row])
      }
    }
  }
}

extension [String] {
  /// The first text that stands here a second time; nil when all differ.
  var firstRepeated: String? {
    var known: Set<String> = []
    return first { !known.insert($0).inserted }
  }
}
