/// What there is to learn of the last column of a table: which class a sample belongs to, or a number.
///
///     StudyTask(rawValue: "regression")  // .regression
///     DataDeclaration(task: .classification)
public enum StudyTask: String, Sendable, Hashable, CaseIterable {
  /// A class of two or more.
  case classification
  /// A number.
  case regression
}
