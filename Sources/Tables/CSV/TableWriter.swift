/// Writes the cells of a table.
struct TableWriter {
  private let table: Table
  private let delimiter: UInt8
  private let lineEnding: [UInt8]
  private let hasHeader: Bool
  private let hasDecimalComma: Bool
  private let comment: UInt8?

  init(_ table: Table, dialect: CSVDialect) {
    self.table = table
    delimiter = (dialect.delimiter ?? .comma).byte
    lineEnding = Array((dialect.lineEnding ?? .lineFeed).rawValue.utf8)
    hasHeader = dialect.hasHeader ?? true
    hasDecimalComma = dialect.decimalComma ?? false
    comment = dialect.comment?.byte
  }

  func bytes() -> [UInt8] {
    var file: [UInt8] = []
    if hasHeader { write(table.columnNames.map { quoted($0) }, to: &file) }
    for row in 0..<table.rowCount {
      write(table.columns.map { cell(of: $0[row]) }, to: &file)
    }
    return file
  }

  private func write(_ cells: [[UInt8]], to file: inout [UInt8]) {
    // A row of empty cells would be passed over, and so would blanks that delimit nothing.
    let isBlank = cells.allSatisfy(\.isEmpty)
    for (index, cell) in cells.enumerated() {
      if index > 0 { file.append(delimiter) }
      let hasToBeSeen = isBlank && index == 0 || delimiter == ASCII.space
      file += cell.isEmpty && hasToBeSeen ? [ASCII.quote, ASCII.quote] : cell
    }
    file += lineEnding
  }

  private func cell(of value: TableValue) -> [UInt8] {
    guard case .number = value, hasDecimalComma else { return quoted(value.description) }
    let text = String(value.description.map { $0 == "." ? "," : $0 })
    return quoted(text)
  }

  /// A text in quotation marks if it would not be read as it is without them.
  private func quoted(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard needsQuotes(bytes) else { return bytes }
    var result = [ASCII.quote]
    for byte in bytes {
      result.append(byte)
      if byte == ASCII.quote { result.append(byte) }
    }
    result.append(ASCII.quote)
    return result
  }

  private func needsQuotes(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    return first == comment || bytes.starts(with: CSVText.byteOrderMark)
      || Self.isBlank(first) || Self.isBlank(last)
      || bytes.contains { $0 == delimiter || $0 == ASCII.quote || ASCII.endsLine($0) }
      || delimiter == ASCII.space && bytes.contains(ASCII.tab)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }
}
