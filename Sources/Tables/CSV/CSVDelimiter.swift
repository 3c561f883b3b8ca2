/// The character between the cells of a row: one byte of ASCII.
///
/// ```swift
/// let dialect = CSVDialect(delimiter: .semicolon)
/// let given = try CSVDelimiter("|")  // or "tab"
/// ```
public struct CSVDelimiter: Hashable, Sendable {
  /// The character as it stands in files.
  public let byte: UInt8

  init(byte: UInt8) { self.byte = byte }

  /// A comma, as the standard has it.
  public static let comma = CSVDelimiter(byte: UInt8(ascii: ","))
  /// A semicolon, as where decimals are written with a comma.
  public static let semicolon = CSVDelimiter(byte: UInt8(ascii: ";"))
  /// A tab.
  public static let tab = CSVDelimiter(byte: UInt8(ascii: "\t"))
  /// Any number of blanks and tabs, as where columns are made to stand one below the other.
  public static let blanks = CSVDelimiter(byte: UInt8(ascii: " "))

  /// The delimiter that someone asks for: the character itself, or one of the words `comma`, `semicolon`,
  /// `tab`, `\t` and `space`. Digits, letters, quotation marks and signs of numbers are none.
  public init(_ text: String) throws(TableError) {
    if let named = Self.words[text.lowercased()] {
      self = named
    } else if let byte = text.utf8.first, text.utf8.count == 1, Self.canDelimit(byte) {
      self.init(byte: byte)
    } else {
      throw TableError(.delimiter, value: text)
    }
  }

  private static let words = [
    "comma": comma, "semicolon": semicolon, "tab": tab, "\\t": tab, "space": blanks,
  ]

  /// Whether cells can be told apart by a character: all the rest may be part of a number, a word or a line
  /// break.
  private static func canDelimit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\t"): true
    case UInt8(ascii: "\""), UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "-"): false
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      false
    default: (0x20...0x7E).contains(byte)
    }
  }
}

extension CSVDelimiter: CustomStringConvertible {
  /// The name of the character in the plural, or the character in quotation marks.
  public var description: String {
    switch self {
    case .comma: "commas"
    case .semicolon: "semicolons"
    case .tab: "tabs"
    case .blanks: "blanks"
    default: "\"\(Character(Unicode.Scalar(byte)))\""
    }
  }
}
