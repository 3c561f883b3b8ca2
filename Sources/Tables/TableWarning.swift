/// What was read otherwise than it may be meant, or may not be wanted.
///
/// ```swift
/// for warning in table.warnings { print(warning) }
/// // column "unnamed 1" has no name and counts the rows; leave it out unless it is a feature
/// ```
public enum TableWarning: Hashable, Sendable {
  /// A column has no name in the file, and got this one.
  case unnamed(column: String)
  /// A column without a name only counts the rows, as pandas and R write them. It got this name.
  case rowNumbers(column: String)
  /// All decimals are such as 1,234, which may be a thousand, and were read with a decimal comma.
  case decimalComma(String, line: Int)
  /// A column would be one of numbers if it were not for a few cells, of which this is the first.
  case nearlyNumeric(TableError, count: Int)
}

extension TableWarning: CustomStringConvertible {
  /// The remark in one line, without file and line.
  public var description: String {
    switch self {
    case .unnamed(let column): "a column has no name in the file; it is called \"\(column)\" here"
    case .rowNumbers(let column):
      "column \"\(column)\" has no name and counts the rows; leave it out unless it is a feature"
    case .decimalComma(let value, _):
      "\(Quotation(value)) is read with a decimal comma; if commas set off thousands, say that decimals are points"
    case .nearlyNumeric(let first, let count):
      Self.text(first.message, others: count - 1) + (first.remedy.map { "; \($0)" } ?? "")
    }
  }

  private static func text(_ message: String, others: Int) -> String {
    switch others {
    case 0: message
    case 1: "\(message), nor is one other cell of this column of numbers"
    default: "\(message), nor are \(others) other cells of this column of numbers"
    }
  }

  /// The line of the file that this is about, counted from 1, if it is about one.
  public var line: Int? {
    switch self {
    case .decimalComma(_, let line): line
    case .nearlyNumeric(let first, _): first.line
    case .unnamed, .rowNumbers: nil
    }
  }
}
