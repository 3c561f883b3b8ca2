/// Goes through the rows of a file: where each cell begins and ends. Nothing is copied.
///
/// RFC 4180, and what people make of it: any ends of lines, blanks around cells and quotation marks, empty
/// lines, a last line without an end, quotation marks in the middle of a cell that is not quoted.
struct CSVScanner {
  let bytes: [UInt8]
  /// Where the next row is looked for.
  var position: Int
  private let delimiter: UInt8
  /// Another byte that delimits cells; the same one unless there are two.
  private let otherDelimiter: UInt8
  private let comment: UInt8?
  /// How many cells of a row are kept; the others are only counted.
  private let cellLimit: Int

  init(
    _ bytes: [UInt8], at start: Int, delimiter: CSVDelimiter, comment: CSVCommentMark?,
    cellLimit: Int
  ) {
    self.bytes = bytes
    self.delimiter = delimiter.byte
    otherDelimiter = delimiter == .blanks ? ASCII.tab : delimiter.byte
    self.comment = comment?.byte
    self.cellLimit = cellLimit
    position = start
  }

  /// Reads the next row with something in it; false at the end of the file.
  mutating func readRow(into row: inout CSVRow) throws(TableError) -> Bool {
    while position < bytes.count {
      if skipComment() { continue }
      row.begin(at: position)
      repeat {
        row.add(try readCell(), limit: cellLimit)
      } while skipDelimiter()
      if !row.isBlank { return true }
    }
    return false
  }

  /// Passes over a line that is a comment, if there is one.
  private mutating func skipComment() -> Bool {
    guard let comment, bytes[position] == comment else { return false }
    while position < bytes.count, !ASCII.endsLine(bytes[position]) { position += 1 }
    skipLineEnd()
    return true
  }

  /// Passes over what follows a cell; false if that is the end of the row.
  private mutating func skipDelimiter() -> Bool {
    guard position < bytes.count, !ASCII.endsLine(bytes[position]) else {
      skipLineEnd()
      return false
    }
    position += 1
    return true
  }

  /// Passes over CR, LF or both.
  private mutating func skipLineEnd() {
    guard position < bytes.count else { return }
    let isReturn = bytes[position] == ASCII.carriageReturn
    position += 1
    if isReturn, position < bytes.count, bytes[position] == ASCII.lineFeed { position += 1 }
  }

  private mutating func skipBlanks() {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == ASCII.space || byte == ASCII.tab && delimiter != ASCII.tab
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == otherDelimiter || ASCII.endsLine(byte)
  }

  /// Reads a cell and stops at what follows it.
  private mutating func readCell() throws(TableError) -> CSVCell {
    skipBlanks()
    if position < bytes.count, bytes[position] == ASCII.quote { return try readQuotedCell() }
    let start = position
    while position < bytes.count, !endsCell(bytes[position]) { position += 1 }
    var end = position
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return CSVCell(start: start, end: end)
  }

  /// Reads a cell from its quotation mark on.
  private mutating func readQuotedCell() throws(TableError) -> CSVCell {
    let opening = position
    var cell = CSVCell(start: opening + 1, end: opening + 1, isQuoted: true)
    position += 1
    while position < bytes.count {
      if bytes[position] != ASCII.quote {
        position += 1
      } else if position + 1 < bytes.count, bytes[position + 1] == ASCII.quote {
        cell.hasDoubledQuotes = true
        position += 2
      } else {
        cell.end = position
        position += 1
        try endQuotedCell()
        return cell
      }
    }
    throw mistake(.openQuote, at: opening, from: opening + 1)
  }

  /// Passes over blanks after a closing quotation mark.
  private mutating func endQuotedCell() throws(TableError) {
    if delimiter != ASCII.space { skipBlanks() }
    guard position == bytes.count || endsCell(bytes[position]) else {
      throw mistake(.textAfterQuote, at: position)
    }
  }

  /// A mistake at a place, with the rest of its line from there or another place on.
  private func mistake(
    _ reason: TableError.Reason, at place: Int, from start: Int? = nil
  ) -> TableError {
    let rest = bytes[(start ?? place)...].prefix { !ASCII.endsLine($0) }
    return TableError(
      reason, line: LineCount(of: bytes).line(at: place),
      value: String(decoding: rest, as: UTF8.self))
  }
}
