/// What a cell has to look like to be a number, or a missing value.
struct CellRules {
  private let reading: DecimalReading
  private let missing: [[UInt8]]
  /// Whether a word for a missing value is a number, such as -999.
  private let missingMayBeNumber: Bool

  init(_ dialect: CSVDialect) {
    let reading = DecimalReading(hasDecimalComma: dialect.decimalComma ?? false)
    self.reading = reading
    missing = dialect.missing.words.map { Array($0.utf8) }
    missingMayBeNumber = dialect.missing.words.contains { reading.number(in: $0) != nil }
  }

  /// The number that a cell holds; nil if it holds none, or a word for a missing value.
  func number(in bytes: [UInt8], _ cell: CSVCell) -> Double? {
    if missingMayBeNumber, isMissing(cell, in: bytes) { return nil }
    // Blanks inside of quotation marks are no part of a number.
    let cell = cell.isQuoted ? cell.trimmed(in: bytes) : cell
    return reading.number(in: bytes, from: cell.start, to: cell.end)
  }

  /// Whether a cell is empty, or holds a word for a missing value.
  func isMissing(_ cell: CSVCell, in bytes: [UInt8]) -> Bool {
    let cell = cell.isQuoted ? cell.trimmed(in: bytes) : cell
    return cell.isEmpty || missing.contains { bytes[cell.start..<cell.end].elementsEqual($0) }
  }
}

extension CSVCell {
  /// The cell without blanks at its ends.
  func trimmed(in bytes: [UInt8]) -> CSVCell {
    var cell = self
    let isBlank: (UInt8) -> Bool = { $0 == ASCII.space || $0 == ASCII.tab }
    while cell.start < cell.end, isBlank(bytes[cell.start]) { cell.start += 1 }
    while cell.start < cell.end, isBlank(bytes[cell.end - 1]) { cell.end -= 1 }
    return cell
  }
}
