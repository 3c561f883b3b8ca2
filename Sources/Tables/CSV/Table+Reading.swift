extension Table {
  /// Reads a table from the bytes of a CSV file: as RFC 4180 describes it, and as people write it.
  ///
  /// ```swift
  /// let table = try Table(csv: Array("x1;x2\n1,5;2\n".utf8))
  /// print(table.rowCount, table.dialect)  // 1 semicolons between columns, decimal commas, ...
  /// ```
  ///
  /// Cells may be quoted, and hold delimiters, line breaks and doubled quotation marks then. Lines end with LF, CR
  /// or both; those with nothing in them are passed over, and so are blanks around cells, a byte order mark
  /// and a delimiter at the end of lines. Text is UTF-8, or UTF-16 with a byte order mark. Without a header
  /// the columns are x1, x2, ...
  ///
  /// Takes time in proportion to the bytes, which are kept as long as the table is, and eight bytes for each
  /// number.
  ///
  /// - Throws: `TableError` for what is no such table, with the line.
  public init(csv bytes: [UInt8], dialect: CSVDialect = CSVDialect()) throws(TableError) {
    let text = try CSVText(bytes)
    var reader = TableReader(text, dialect: try dialect.noticed(in: text))
    self = try reader.read()
  }
}
