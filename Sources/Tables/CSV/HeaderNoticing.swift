/// Finds out whether the first row holds names.
struct HeaderNoticing {
  private let text: CSVText
  private let dialect: CSVDialect

  init(_ text: CSVText, dialect: CSVDialect) {
    self.text = text
    self.dialect = dialect
  }

  /// So many rows tell.
  private static let rowLimit = 100

  /// Names are no numbers and no words for a missing value, and none of them stands in its own column again.
  var hasHeader: Bool {
    var scanner = CSVScanner(
      text.bytes, at: text.start, delimiter: dialect.delimiter ?? .comma, comment: dialect.comment,
      cellLimit: Table.maximumColumns)
    let rules = CellRules(dialect)
    var row = CSVRow()
    guard (try? scanner.readRow(into: &row)) == true else { return false }
    let first = row.cells
    for cell in first where !cell.isEmpty {
      if rules.number(in: text.bytes, cell) != nil || rules.isMissing(cell, in: text.bytes) {
        return false
      }
    }
    for _ in 0..<Self.rowLimit {
      guard (try? scanner.readRow(into: &row)) == true else { return true }
      for (name, cell) in zip(first, row.cells) where !name.isEmpty {
        if text.bytes[name.start..<name.end].elementsEqual(text.bytes[cell.start..<cell.end]) {
          return false
        }
      }
    }
    return true
  }
}
