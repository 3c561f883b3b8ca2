/// How a table is written as a text. What is nil is noticed when a table is read, and what was noticed stands
/// in the ``Table/dialect`` of the table.
///
/// ```swift
/// let table = try Table(csv: bytes, dialect: CSVDialect(delimiter: .semicolon, decimalComma: true))
/// print(table.dialect)  // semicolons between columns, decimal commas, names in the first row
/// ```
public struct CSVDialect: Hashable, Sendable {
  /// Whether the first row holds the names of the columns.
  public var hasHeader: Bool?
  /// What stands between the cells of a row. Commas, semicolons and tabs are noticed.
  public var delimiter: CSVDelimiter?
  /// Whether decimals are written as 1,5 rather than 1.5. Noticed unless commas stand between columns, where
  /// it has to be asked for.
  public var decimalComma: Bool?
  /// How rows end. All ends of lines are read, in any mixture; this is how they are written.
  public var lineEnding: LineEnding?
  /// The character that makes a comment of a line that begins with it; without one there are no comments.
  public var comment: CSVCommentMark?
  /// What is written where there is no value.
  public var missing: MissingValues

  /// A dialect with what is known of it.
  public init(
    hasHeader: Bool? = nil, delimiter: CSVDelimiter? = nil, decimalComma: Bool? = nil,
    lineEnding: LineEnding? = nil, comment: CSVCommentMark? = nil,
    missing: MissingValues = .usual
  ) {
    self.hasHeader = hasHeader
    self.delimiter = delimiter
    self.decimalComma = decimalComma
    self.lineEnding = lineEnding
    self.comment = comment
    self.missing = missing
  }

  /// What RFC 4180 describes: a header, commas, lines that end with CR and LF.
  public static let rfc4180 = CSVDialect(
    hasHeader: true, delimiter: .comma, decimalComma: false, lineEnding: .carriageReturnLineFeed)

  /// The end of a line.
  public enum LineEnding: String, Hashable, Sendable, CaseIterable {
    /// As Unix and its heirs write it.
    case lineFeed = "\n"
    /// As Windows and RFC 4180 have it.
    case carriageReturnLineFeed = "\r\n"
    /// As old Macintoshes wrote it.
    case carriageReturn = "\r"
  }
}

extension CSVDialect: CustomStringConvertible {
  /// What is known, in words that can end the sentence "The table was read with ...".
  public var description: String {
    var parts: [String] = []
    if let delimiter { parts.append("\(delimiter) between columns") }
    if let decimalComma { parts.append(decimalComma ? "decimal commas" : "decimal points") }
    if let hasHeader {
      parts.append(hasHeader ? "names in the first row" : "no names in the first row")
    }
    return parts.joined(separator: ", ")
  }
}
