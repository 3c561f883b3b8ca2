/// A dense table of numbers, `rows` x `columns`, stored row by row in one contiguous array.
///
///     let features = try Matrix([[0, 1], [2, 3], [4, 5]])
///     features[2, 0]  // 4
public struct Matrix: Sendable, Equatable {
  /// The number of rows (of a data set: the samples).
  public let rows: Int

  /// The number of columns (of a data set: the features).
  public let columns: Int

  /// The entries, row by row: entry (row, column) is at `row * columns + column`.
  public private(set) var values: [Double]

  /// Creates a matrix of `rows` x `columns` equal entries.
  ///
  /// - Precondition: `rows` and `columns` are not negative.
  public init(repeating value: Double = 0, rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    self.values = [Double](repeating: value, count: rows * columns)
  }

  /// Creates a matrix from its entries in row-major order.
  ///
  /// - Throws: `TrainingError.shape` unless there are `rows` x `columns` values.
  public init(rows: Int, columns: Int, values: [Double]) throws(TrainingError) {
    let (count, isPastAll) = rows.multipliedReportingOverflow(by: columns)
    guard rows >= 0, columns >= 0, !isPastAll, values.count == count else {
      throw .shape(
        array: "values", expected: "\(rows) x \(columns) entries", actual: "\(values.count)")
    }
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// Creates a matrix from an array of its rows.
  ///
  /// - Throws: `TrainingError.shape` when the rows differ in length.
  public init(_ table: [[Double]]) throws(TrainingError) {
    let columns = table.first?.count ?? 0
    for (index, row) in table.enumerated() where row.count != columns {
      throw .shape(
        array: "row \(index)", expected: "\(columns) entries, as in row 0", actual: "\(row.count)")
    }
    self.rows = table.count
    self.columns = columns
    self.values = table.flatMap { $0 }
  }

  /// Creates a matrix of one column.
  public init(column: [Double]) {
    self.rows = column.count
    self.columns = 1
    self.values = column
  }

  /// The entry at `row` and `column`, both counted from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  /// The entries of one row.
  public func row(_ index: Int) -> ArraySlice<Double> {
    values[index * columns..<(index + 1) * columns]
  }

  /// The entries of one column.
  public func column(_ index: Int) -> [Double] {
    (0..<rows).map { self[$0, index] }
  }
}
