extension TableColumn {
  /// The line of the file that the cell of a row begins in, counted from 1; nil for a column that is not from a
  /// file. Rows count from 0 and may span lines.
  ///
  /// Takes a look at up to 256 rows.
  public func line(ofRow row: Int) -> Int? {
    (0..<count).contains(row) ? origin?.line(ofRow: row) : nil
  }

  /// What is written in the cell of a row, counted from 0, without quotation marks around it.
  ///
  /// Takes a look at up to 256 rows.
  public func written(inRow row: Int) -> String {
    guard (0..<count).contains(row) else { return "" }
    return origin?.written(inRow: row) ?? self[row].description
  }

  /// The mistake that the cell of a row, counted from 0, is, with its line and what is written there.
  public func mistake(_ reason: TableError.Reason, inRow row: Int) -> TableError {
    TableError(
      reason, line: line(ofRow: row), row: row, column: name, value: written(inRow: row))
  }
}
