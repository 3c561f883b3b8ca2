/// Turns each label into a row with a one in the column of its class, and zeros elsewhere.
///
///     let encoder = OneHotEncoder.fit([3, 1, 3])
///     try encoder.transform([1, 3])  // 1, 0; 0, 1
///
/// Source: `sklearn.preprocessing.OneHotEncoder`, and `to_categorical` of Keras.
public struct OneHotEncoder: Sendable, Equatable {
  /// The labels of the columns, in ascending order.
  public let classes: [Int]

  /// Learns the classes of `labels`.
  public static func fit(_ labels: [Int]) -> OneHotEncoder {
    OneHotEncoder(classes: Set(labels).sorted())
  }

  /// The rows that stand for `labels`, samples x classes.
  ///
  /// - Throws: `TrainingError.label` for a label that is not one of the classes,
  ///   `TrainingError.shape` for more than 2^28 entries.
  public func transform(_ labels: [Int]) throws(TrainingError) -> Matrix {
    try CountLimit.require(rows: labels.count, columns: classes.count, name: "one-hot rows")
    let columns = Dictionary(uniqueKeysWithValues: zip(classes, classes.indices))
    var result = Matrix(rows: labels.count, columns: classes.count)
    for (row, label) in labels.enumerated() {
      guard let column = columns[label] else {
        throw .label(
          array: "labels", row: row, value: Double(label), expected: "one of \(classes)")
      }
      result[row, column] = 1
    }
    return result
  }

  /// The label of the greatest entry of each row, of equal ones the first: what `transform` was
  /// given, and the likeliest class for rows of probabilities.
  ///
  /// - Throws: `TrainingError.shape` unless there is a column a class, or when there is none;
  ///   `TrainingError.notFinite` for an entry that is NaN or infinite.
  public func inverseTransform(_ rows: Matrix) throws(TrainingError) -> [Int] {
    try rows.requireColumns(classes.count, in: "rows")
    try rows.requireFinite("rows")
    guard !classes.isEmpty || rows.rows == 0 else {
      throw .shape(array: "rows", expected: "a column for each of some classes", actual: "none")
    }
    return (0..<rows.rows).map { row in
      let entries = Array(rows.row(row))
      return classes[entries.indices.reduce(0) { entries[$1] > entries[$0] ? $1 : $0 }]
    }
  }

  /// The rows that stand for `labels` by their own classes: `fit` and `transform` in one.
  ///
  /// - Throws: `TrainingError.shape` for more than 2^28 entries.
  public static func fitTransform(_ labels: [Int]) throws(TrainingError) -> Matrix {
    try fit(labels).transform(labels)
  }
}
