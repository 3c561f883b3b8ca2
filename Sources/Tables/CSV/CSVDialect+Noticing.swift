extension CSVDialect {
  /// The dialect with all that was left open, as a text tells it.
  func noticed(in text: CSVText) throws(TableError) -> CSVDialect {
    var result = self
    let delimiter = self.delimiter ?? DelimiterNoticing(text, comment: comment).delimiter
    result.delimiter = delimiter
    result.lineEnding = lineEnding ?? Self.lineEnding(in: text)
    if decimalComma == nil {
      // Between commas, a decimal comma is quoted at best: whoever writes so has to say it.
      result.decimalComma =
        delimiter != .comma && DecimalNoticing(text, dialect: result).hasDecimalComma
    }
    if hasHeader == nil {
      result.hasHeader = HeaderNoticing(text, dialect: result).hasHeader
    }
    return result
  }

  /// The end of the first line; that of a text without one is a line feed.
  private static func lineEnding(in text: CSVText) -> LineEnding {
    guard let place = text.bytes.firstIndex(where: ASCII.endsLine),
      text.bytes[place] == ASCII.carriageReturn
    else { return .lineFeed }
    let next = place + 1
    return next < text.bytes.count && text.bytes[next] == ASCII.lineFeed
      ? .carriageReturnLineFeed : .carriageReturn
  }
}
