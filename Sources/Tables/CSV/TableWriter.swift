/// Writes the cells of a table.
struct TableWriter {
  private let table: Table
  private let delimiter: UInt8
  private let lineEnding: [UInt8]
  private let hasHeader: Bool
  private let hasDecimalComma: Bool
  private let comment: UInt8?
  private var file: [UInt8] = []

  init(_ table: Table, dialect: CSVDialect) {
    self.table = table
    delimiter = (dialect.delimiter ?? .comma).byte
    lineEnding = Array((dialect.lineEnding ?? .lineFeed).rawValue.utf8)
    hasHeader = dialect.hasHeader ?? true
    hasDecimalComma = dialect.decimalComma ?? false
    comment = dialect.comment?.byte
  }

  /// The file.
  mutating func bytes() -> [UInt8] {
    file = []
    if hasHeader { writeRow(nil) }
    for row in 0..<table.rowCount { writeRow(row) }
    return file
  }

  /// Writes a row, or the names of the columns.
  private mutating func writeRow(_ row: Int?) {
    // Where all rows end with a delimiter, it would be one at the end of lines.
    let isFirst = file.isEmpty
    let start = file.count
    for (index, column) in table.columns.enumerated() {
      if index > 0 { file.append(delimiter) }
      let isLast = index == table.columns.count - 1
      write(
        row.map { cell(of: column, $0) } ?? column.name,
        isSeen: delimiter == ASCII.space || isFirst && isLast)
    }
    // A line with nothing in it would be passed over.
    if file[start...].allSatisfy({ $0 == delimiter }) {
      file.insert(contentsOf: [ASCII.quote, ASCII.quote], at: start)
    }
    file += lineEnding
  }

  private func cell(of column: TableColumn, _ row: Int) -> String {
    let text = column.text(inRow: row) ?? ""
    guard hasDecimalComma, column.kind == .numbers else { return text }
    return String(text.map { $0 == "." ? "," : $0 })
  }

  /// Writes a text, in quotation marks if it would not be read as it is without them.
  private mutating func write(_ text: String, isSeen: Bool) {
    var text = text
    text.withUTF8 { bytes in
      guard needsQuotes(bytes) || bytes.isEmpty && isSeen else {
        return file.append(contentsOf: bytes)
      }
      file.append(ASCII.quote)
      for byte in bytes {
        file.append(byte)
        if byte == ASCII.quote { file.append(byte) }
      }
      file.append(ASCII.quote)
    }
  }

  private func needsQuotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    if first == comment || Self.isBlank(first) || Self.isBlank(last) { return true }
    if bytes.contains(where: endsCell) { return true }
    // At the beginning of a file these are no part of the first cell.
    return file.isEmpty
      && (bytes.starts(with: CSVText.byteOrderMark) || bytes.starts(with: DialectNoticing.hash)
        || bytes.prefix(DialectNoticing.separatorWord.count).map { $0 | ASCII.lowercase }
          == DialectNoticing.separatorWord.map { $0 | ASCII.lowercase })
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == ASCII.quote || ASCII.endsLine(byte)
      || byte == ASCII.tab && delimiter == ASCII.space
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == ASCII.space || byte == ASCII.tab }
}
