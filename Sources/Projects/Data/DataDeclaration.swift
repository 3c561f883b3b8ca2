/// How the columns of a table are to be read: which of them are features, and what is to be learnt.
///
///     DataDeclaration()  // features: all columns but the last one, which is the class or the number
///     DataDeclaration(label: "kind", features: ["sepal", "petal"])
public struct DataDeclaration: Sendable, Hashable {
  /// The column that holds the class, or the number; nil takes the last one.
  public var label: String?

  /// The columns that are features, in the order of the inputs; empty takes all but that of the label.
  public var features: [String]

  /// What is to be learnt; nil finds out by ``StudyData/mostNoticedClasses`` and
  /// ``StudyData/init(_:reading:name:)``.
  public var task: StudyTask?

  /// What becomes of rows in which a value is missing.
  public var missing: MissingValues

  /// What becomes of rows in which a value is missing.
  ///
  ///     DataDeclaration(missing: .skipped)
  public enum MissingValues: String, Sendable, Hashable, CaseIterable {
    /// They are a mistake, which names the first of them.
    case refused = "refuse"
    /// They are left out, and ``StudyData/skippedRows`` counts them.
    case skipped = "skip"
  }

  /// Says how columns are to be read.
  ///
  /// - Parameters:
  ///   - label: the column that holds the class, or the number; nil takes the last one.
  ///   - features: the columns that are features; empty takes all others.
  ///   - task: what is to be learnt; nil finds out.
  ///   - missing: what becomes of rows in which a value is missing.
  public init(
    label: String? = nil, features: [String] = [], task: StudyTask? = nil,
    missing: MissingValues = .refused
  ) {
    self.label = label
    self.features = features
    self.task = task
    self.missing = missing
  }
}
