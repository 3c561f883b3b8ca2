/// What a network can be trained towards: a `Matrix` (samples x units), an array of labels or an
/// array of numbers.
///
///     try network.fit(features, [0, 1, 1], loss: .binaryCrossEntropy, epochs: 100)
public protocol Targets {
  /// The targets as a table, samples x units.
  ///
  /// - Throws: `TrainingError.shape` when they do not fit so many units, `TrainingError.label` for
  ///   a label that is none of the classes.
  func matrix(units: Int) throws(TrainingError) -> Matrix
}

extension Matrix: Targets {
  /// The matrix itself.
  ///
  /// - Throws: `TrainingError.shape` unless it has a column for each unit.
  public func matrix(units: Int) throws(TrainingError) -> Matrix {
    guard columns == units else {
      throw .shape(
        array: "targets", expected: "\(units) columns, one for each unit of the last layer",
        actual: "\(columns)")
    }
    return self
  }
}

extension Array: Targets where Element: TargetValue {
  /// The table of the elements.
  public func matrix(units: Int) throws(TrainingError) -> Matrix {
    try Element.matrix(of: self, units: units)
  }
}

extension Double: TargetValue {
  /// A column of the numbers.
  ///
  /// - Throws: `TrainingError.shape` when the network has more than one unit for them.
  public static func matrix(of values: [Double], units: Int) throws(TrainingError) -> Matrix {
    try Matrix(column: values).matrix(units: units)
  }
}

extension Int: TargetValue {
  /// For one unit a column of the labels 0 and 1, for several a 1 in the column of the class and
  /// zeros beside it (one-hot).
  ///
  /// - Throws: `TrainingError.label` for a label that is none of the classes, `TrainingError.option`
  ///   without units or with too many, `TrainingError.shape` when there would be more than 2^28
  ///   entries.
  public static func matrix(of values: [Int], units: Int) throws(TrainingError) -> Matrix {
    guard units >= 1 else {
      throw .option(name: "units", value: "\(units)", expected: "1 or more")
    }
    try CountLimit.require(rows: values.count, columns: units, name: "targets")
    let classes = Swift.max(units, 2)
    var matrix = Matrix(rows: values.count, columns: units)
    for (row, label) in values.enumerated() {
      guard (0..<classes).contains(label) else {
        throw .label(
          array: "targets", row: row, value: Double(label),
          expected: "a class from 0 to \(classes - 1)")
      }
      if units == 1 { matrix[row, 0] = Double(label) } else { matrix[row, label] = 1 }
    }
    return matrix
  }
}
