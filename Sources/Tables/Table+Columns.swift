extension Table {
  /// The table of some of the columns, in the order of these names.
  ///
  /// ```swift
  /// let features = try table.selecting(["x1", "x2"])
  /// ```
  ///
  /// - Throws: `TableError` for a name that no column has, with the nearest ones, or one that is given twice.
  public func selecting(_ names: [String]) throws(TableError) -> Table {
    var chosen: [TableColumn] = []
    for name in names { chosen.append(try column(named: name)) }
    let table = try Table(columns: chosen)
    return Table(
      columns: table.columns, rowCount: rowCount, dialect: dialect,
      warnings: warnings.filter { warning in
        warning.column.map { name in chosen.contains { $0.name == name } } ?? true
      })
  }
}

extension TableWarning {
  /// The name of the column that this is about, if it is about one.
  public var column: String? {
    switch self {
    case .unnamed(let column), .rowNumbers(let column): column
    case .nearlyNumeric(let first, _): first.column
    case .decimalComma: nil
    }
  }
}
