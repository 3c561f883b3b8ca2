/// Finds out whether decimals are written with a comma.
struct DecimalNoticing {
  private let text: CSVText
  private let dialect: CSVDialect

  init(_ text: CSVText, dialect: CSVDialect) {
    self.text = text
    self.dialect = dialect
  }

  /// So many rows tell, if there are decimals in them.
  private static let rowLimit = 100
  /// More cells of a row are no help.
  private static let cellLimit = 1000

  /// Whether more numbers have a comma than a point.
  var hasDecimalComma: Bool {
    guard text.bytes.contains(ASCII.comma) else { return false }
    var scanner = CSVScanner(
      text.bytes, at: text.start, delimiter: dialect.delimiter ?? .comma, comment: dialect.comment,
      cellLimit: Self.cellLimit)
    let (comma, point) = (
      DecimalReading(hasDecimalComma: true), DecimalReading(hasDecimalComma: false)
    )
    var row = CSVRow()
    var (rows, commas, points) = (0, 0, 0)
    // Whole numbers tell nothing: the first decimal may be far down.
    while rows < Self.rowLimit || commas == points, (try? scanner.readRow(into: &row)) == true {
      rows += 1
      for cell in row.cells {
        let isPoint = point.number(in: text.bytes, from: cell.start, to: cell.end) != nil
        let isComma = comma.number(in: text.bytes, from: cell.start, to: cell.end) != nil
        if isComma, !isPoint { commas += 1 }
        if isPoint, !isComma { points += 1 }
      }
    }
    return commas > points
  }
}
