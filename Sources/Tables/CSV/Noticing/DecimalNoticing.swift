/// Finds out whether decimals are written with a comma.
struct DecimalNoticing {
  /// Whether more numbers have a comma for decimals than have a point.
  private(set) var hasDecimalComma = false
  /// A cell such as 1,234 if all numbers with commas are as this one: it may be a thousand.
  private(set) var ambiguous: CSVCell?

  private var commas = 0
  private var points = 0
  private var either = 0

  /// So many rows tell, if there are decimals in them.
  private static let rowLimit = 100
  /// More cells of a row are no help.
  private static let cellLimit = 1000

  init(_ text: CSVText, dialect: CSVDialect) {
    guard text.bytes.contains(ASCII.comma) else { return }
    var scanner = CSVScanner(
      text.bytes, at: text.start, delimiter: dialect.delimiter ?? .comma, comment: dialect.comment,
      cellLimit: Self.cellLimit)
    var row = CSVRow()
    var rows = 0
    // Whole numbers tell nothing: the first decimal may be far down.
    while rows < Self.rowLimit || commas == points, (try? scanner.readRow(into: &row)) == true {
      rows += 1
      for cell in row.cells { take(cell.trimmed(in: text.bytes), in: text.bytes) }
    }
    hasDecimalComma = commas + either > points
    if commas > 0 || !hasDecimalComma { ambiguous = nil }
  }

  private mutating func take(_ cell: CSVCell, in bytes: [UInt8]) {
    let written = bytes[cell.start..<cell.end]
    guard written.contains(ASCII.comma) || written.contains(ASCII.point) else { return }
    let isComma =
      DecimalReading(hasDecimalComma: true)
      .number(in: bytes, from: cell.start, to: cell.end) != nil
    let isPoint =
      DecimalReading(hasDecimalComma: false)
      .number(in: bytes, from: cell.start, to: cell.end) != nil
    let hasGroups = Self.hasGroups(written)
    if isComma, hasGroups {
      either += 1
      ambiguous = ambiguous ?? cell
    } else if isComma {
      commas += 1
    } else if isPoint || hasGroups {
      points += 1
    }
  }

  /// Whether commas set off groups of three digits: 1,234 and 1,234,567.8, but not 0,123.
  private static func hasGroups(_ written: ArraySlice<UInt8>) -> Bool {
    let isSign: (UInt8) -> Bool = { $0 == ASCII.plus || $0 == ASCII.minus }
    let whole = written.drop(while: isSign).prefix { $0 != ASCII.point }
    let groups = whole.split(separator: ASCII.comma, omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count),
      first.first != ASCII.zero
    else { return false }
    return whole.allSatisfy { ASCII.isDigit($0) || $0 == ASCII.comma }
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
