import Tables

/// Reads a table from a text.
func read(_ text: String, _ dialect: CSVDialect = CSVDialect()) throws(TableError) -> Table {
  try Table(csv: Array(text.utf8), dialect: dialect)
}

/// The mistake that keeps a text from being read as a table; nil if it is read.
func mistake(in text: String, _ dialect: CSVDialect = CSVDialect()) -> TableError? {
  mistake(inBytes: Array(text.utf8), dialect)
}

/// The mistake that keeps bytes from being read as a table; nil if they are read.
func mistake(inBytes bytes: [UInt8], _ dialect: CSVDialect = CSVDialect()) -> TableError? {
  mistake { () throws(TableError) in _ = try Table(csv: bytes, dialect: dialect) }
}

/// The mistake that something ends with; nil if it does not.
func mistake(_ body: () throws(TableError) -> Void) -> TableError? {
  do throws(TableError) {
    try body()
    return nil
  } catch {
    return error
  }
}

extension Table {
  /// The values of the table as texts, row by row.
  var rows: [[String]] {
    (0..<rowCount).map { row in columns.map { $0[row].description } }
  }
}
