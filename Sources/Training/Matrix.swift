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
  /// - Precondition: `rows` and `columns` are not negative, and memory has room for the entries. Of a
  ///   matrix without any, neither is above 2^28.
  public init(repeating value: Double = 0, rows: Int, columns: Int) {
    let count = Self.entryCount(rows: rows, columns: columns)
    precondition(count != nil, "\(rows) x \(columns) is not the size of a matrix")
    self.rows = rows
    self.columns = columns
    self.values = [Double](repeating: value, count: count ?? 0)
  }

  /// Creates a matrix from its entries in row-major order.
  ///
  /// - Throws: `TrainingError.shape` unless there are `rows` x `columns` values. Of a matrix without
  ///   any, neither may be above 2^28.
  public init(rows: Int, columns: Int, values: [Double]) throws(TrainingError) {
    guard values.count == Self.entryCount(rows: rows, columns: columns) else {
      throw .shape(
        array: "values", expected: "\(rows) x \(columns) entries", actual: "\(values.count)")
    }
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// Creates a matrix from an array of its rows.
  ///
  /// - Throws: `TrainingError.shape` when the rows differ in length, or have more than 2^28 entries
  ///   together.
  public init(_ table: [[Double]]) throws(TrainingError) {
    let columns = table.first?.count ?? 0
    for (index, row) in table.enumerated() where row.count != columns {
      throw .shape(
        array: "row \(index)", expected: "\(columns) entries, as in row 0", actual: "\(row.count)")
    }
    // Rows may share their memory: what fits as a table need not fit as a matrix.
    try CountLimit.require(rows: table.count, columns: columns, name: "table")
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
  ///
  /// - Precondition: the matrix has such a row and such a column.
  public subscript(row: Int, column: Int) -> Double {
    get { values[place(row, column)] }
    set { values[place(row, column)] = newValue }
  }

  /// The entries of one row.
  ///
  /// - Precondition: the matrix has such a row.
  public func row(_ index: Int) -> ArraySlice<Double> {
    precondition(
      index >= 0 && index < rows, "row \(index) is not in a matrix of \(rows) x \(columns)")
    return values[index * columns..<(index + 1) * columns]
  }

  /// The entries of one column.
  ///
  /// - Precondition: the matrix has such a column.
  public func column(_ index: Int) -> [Double] {
    precondition(
      index >= 0 && index < columns, "column \(index) is not in a matrix of \(rows) x \(columns)")
    return (0..<rows).map { values[$0 * columns + index] }
  }

  /// Where an entry stands among the values. A column beyond the last would be found in another row.
  private func place(_ row: Int, _ column: Int) -> Int {
    precondition(
      row >= 0 && row < rows && column >= 0 && column < columns,
      "row \(row), column \(column) is not in a matrix of \(rows) x \(columns)")
    return row * columns + column
  }

  /// How many entries a matrix has; nil for numbers that are not the size of one.
  ///
  /// Entries take memory, which bounds the sides; where there are none, a limit has to.
  private static func entryCount(rows: Int, columns: Int) -> Int? {
    guard rows >= 0, columns >= 0 else { return nil }
    let (count, isPastAll) = rows.multipliedReportingOverflow(by: columns)
    guard !isPastAll, count > 0 || max(rows, columns) <= CountLimit.entries else { return nil }
    return count
  }
}
