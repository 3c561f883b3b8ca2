extension Table {
  /// The rows in which some column has no value, in their order, counted from 0.
  public var rowsWithMissingValues: [Int] {
    var isMissing = [Bool](repeating: false, count: rowCount)
    for column in columns {
      for row in column.cells.rowsWithoutValue { isMissing[row] = true }
    }
    return isMissing.indices.filter { isMissing[$0] }
  }

  /// The table without the rows in which some column has no value; how many these are is the difference of the
  /// `rowCount`s. Cells keep their lines.
  ///
  /// ```swift
  /// let whole = table.droppingRowsWithMissingValues()
  /// print(table.rowCount - whole.rowCount, "rows left out")
  /// ```
  public func droppingRowsWithMissingValues() -> Table {
    let missing = Set(rowsWithMissingValues)
    guard !missing.isEmpty else { return self }
    return selecting(rows: (0..<rowCount).filter { !missing.contains($0) })
  }

  /// Makes sure that there is a value in every cell.
  ///
  /// - Throws: `TableError` with the first cell that has none: that of the first such row.
  public func requireNoMissingValues() throws(TableError) {
    let first = columns.compactMap { column in
      column.cells.rowsWithoutValue.first { _ in true }.map { (column: column, row: $0) }
    }.min { $0.row < $1.row }
    if let first { throw first.column.mistake(.missing, inRow: first.row) }
  }

  /// The table of some of its rows.
  func selecting(rows: [Int]) -> Table {
    let columns = columns.map { $0.selecting(rows) }
    // Cells that were no numbers may have gone with their rows.
    let others = warnings.filter { warning in
      if case .nearlyNumeric = warning { false } else { true }
    }
    return Table(
      columns: columns, rowCount: rows.count, dialect: dialect,
      warnings: others + columns.compactMap(\.nearlyNumericWarning))
  }
}

extension TableColumn {
  /// The column of some of its rows. One of texts that was kept from being one of numbers by cells that are left
  /// out becomes one of numbers.
  fileprivate func selecting(_ rows: [Int]) -> TableColumn {
    let column = TableColumn(name, cells: cells.selecting(rows), origin: origin?.selecting(rows))
    guard strangers != nil, case .texts(let texts) = column.cells else { return column }
    let numbers = column.numbersAmong(texts)
    guard let first = numbers.firstIndex(of: nil) else {
      return TableColumn(
        name, cells: .numbers(NumberCells(numbers.compactMap(\.self))), origin: column.origin)
    }
    return TableColumn(
      name, cells: column.cells, origin: column.origin,
      strangers: Strangers(first: first, count: numbers.reduce(0) { $0 + ($1 == nil ? 1 : 0) }))
  }
}
