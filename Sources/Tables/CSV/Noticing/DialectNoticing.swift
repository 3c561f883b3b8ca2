/// A dialect with all that was left open, as the text of a file tells it.
struct DialectNoticing {
  /// The text, which begins at the first row.
  private(set) var text: CSVText
  private(set) var dialect: CSVDialect
  /// What may be meant otherwise.
  private(set) var warnings: [TableWarning] = []

  init(_ text: CSVText, dialect asked: CSVDialect) {
    self.text = text
    dialect = asked
    let declared = passSeparatorLine()
    let start = self.text.start
    if asked.comment == nil, asked.hasHeader != false { passHash() }
    dialect.lineEnding = asked.lineEnding ?? lineEnding
    dialect.delimiter =
      asked.delimiter ?? declared
      ?? DelimiterNoticing(self.text, comment: asked.comment).delimiter
    noticeDecimals()
    if asked.hasHeader == nil {
      dialect.hasHeader = HeaderNoticing(self.text, dialect: dialect).hasHeader
    }
    // Before numbers, the sign is a mistake, and may not be passed over.
    if dialect.hasHeader == false { self.text.start = start }
  }

  /// Passes over a first line such as `sep=;`, which Excel asks for and others leave there, and returns the
  /// delimiter that it names.
  private mutating func passSeparatorLine() -> CSVDelimiter? {
    let line = text.bytes[text.start...].prefix { !ASCII.endsLine($0) }
    guard line.count == Self.separatorWord.count + 1, let byte = line.last,
      line.dropLast().map({ $0 | ASCII.lowercase })
        == Self.separatorWord.map({ $0 | ASCII.lowercase }),
      let delimiter = try? CSVDelimiter(String(Unicode.Scalar(byte)))
    else { return nil }
    text.start = line.endIndex
    return delimiter
  }

  /// The word before a delimiter that a file names itself.
  static let separatorWord = Array("sep=".utf8)
  /// What NumPy writes before the names of columns.
  static let hash = Array("# ".utf8)

  /// Passes over the sign before the names.
  private mutating func passHash() {
    guard text.bytes[text.start...].starts(with: Self.hash) else { return }
    text.start += Self.hash.count
  }

  /// The end of the first line; that of a text without one is a line feed.
  private var lineEnding: CSVDialect.LineEnding {
    guard let place = text.bytes.firstIndex(where: ASCII.endsLine),
      text.bytes[place] == ASCII.carriageReturn
    else { return .lineFeed }
    let next = place + 1
    return next < text.bytes.count && text.bytes[next] == ASCII.lineFeed
      ? .carriageReturnLineFeed : .carriageReturn
  }

  private mutating func noticeDecimals() {
    guard dialect.decimalComma == nil else { return }
    // Between commas, a decimal comma is quoted at best: whoever writes so has to say it.
    guard dialect.delimiter != .comma else {
      dialect.decimalComma = false
      return
    }
    let noticing = DecimalNoticing(text, dialect: dialect)
    dialect.decimalComma = noticing.hasDecimalComma
    if let cell = noticing.ambiguous {
      warnings.append(
        .decimalComma(
          cell.text(in: text.bytes), line: LineCount(of: text.bytes).line(at: cell.start)))
    }
  }
}
