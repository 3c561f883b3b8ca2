/// What a cell of a table holds.
///
/// ```swift
/// let column = try Table(csv: bytes).column(named: "kind")
/// print(column[0])  // setosa
/// ```
public enum TableValue: Hashable, Sendable {
  /// Nothing, or a word for nothing.
  case missing
  /// A finite number.
  case number(Double)
  /// Yes or no.
  case boolean(Bool)
  /// Anything else.
  case text(String)
}

extension TableValue: CustomStringConvertible {
  /// The value as people write it: whole numbers without a fraction, and nothing for a missing value.
  public var description: String {
    switch self {
    case .missing: ""
    case .number(let value): NumberWriting.text(of: value)
    case .boolean(let value): value ? "true" : "false"
    case .text(let value): value
    }
  }
}
