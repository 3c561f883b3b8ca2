extension Table {
  /// Reads a table from the bytes of a CSV file: as RFC 4180 describes it, and as people write it.
  ///
  /// ```swift
  /// let table = try Table(csv: Array("x1;x2\n1,5;2\n".utf8))
  /// print(table.rowCount, table.dialect)  // 1 semicolons between columns, decimal commas, ...
  /// ```
  ///
  /// Cells may be quoted, and hold delimiters, line breaks and doubled quotation marks then. Lines end with LF, CR
  /// or both. Passed over are lines with nothing in them, blanks around cells, a byte order mark, a
  /// delimiter at the end of lines, the line `sep=;` that Excel asks for, and the # that NumPy puts before the
  /// names. Text is UTF-8, or UTF-16 with a byte order mark. Without a header the columns are x1, x2, ...
  ///
  /// Takes time in proportion to the bytes. These are kept as long as the table or one of its columns is, besides
  /// eight bytes for each number, two for each in a column of small whole numbers, and four for each text.
  ///
  /// - Throws: `TableError` for what is no such table, with the line.
  public init(csv bytes: [UInt8], dialect: CSVDialect = CSVDialect()) throws(TableError) {
    let noticing = DialectNoticing(try CSVText(bytes), dialect: dialect)
    var reader = TableReader(noticing.text, dialect: noticing.dialect)
    let table = try reader.read()
    self.init(
      columns: table.columns, rowCount: table.rowCount, dialect: table.dialect,
      warnings: noticing.warnings + table.warnings)
  }
}
