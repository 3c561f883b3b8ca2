/// Where the cells of a column stand in a file.
struct ColumnOrigin: Sendable {
  let source: TableSource
  /// The position of the column in the file, from 0.
  let position: Int
  /// The rows of the file that are left; nil where that is all of them.
  var rows: [Int]?

  private func row(_ row: Int) -> Int { rows.map { $0[row] } ?? row }

  func line(ofRow row: Int) -> Int? { source.line(row: self.row(row), position: position) }

  func written(inRow row: Int) -> String? { source.written(row: self.row(row), position: position) }

  /// Whether the row was taken for data where names may have been meant.
  func isFirstWithoutHeader(_ row: Int) -> Bool {
    self.row(row) == 0 && source.dialect.hasHeader == false
  }

  func selecting(_ chosen: [Int]) -> Self {
    var result = self
    // Columns of one table share the rows that are left.
    result.rows = rows == nil ? chosen : chosen.map { row($0) }
    return result
  }
}
