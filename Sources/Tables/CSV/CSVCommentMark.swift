/// The character that makes a comment of a line that begins with it.
///
/// ```swift
/// let dialect = CSVDialect(comment: .hash)
/// let given = try CSVCommentMark("%")
/// ```
public struct CSVCommentMark: Hashable, Sendable {
  /// The character as it stands in files.
  public let byte: UInt8

  /// The sign that most programs use: #.
  public static let hash = CSVCommentMark(byte: UInt8(ascii: "#"))

  init(byte: UInt8) { self.byte = byte }

  /// The mark that someone asks for: one printable character of ASCII that does not begin a number, a word or a
  /// quotation.
  public init(_ text: String) throws(TableError) {
    guard let byte = text.utf8.first, text.utf8.count == 1, (0x21...0x7E).contains(byte),
      Self.excluded.firstIndex(of: byte) == nil
    else { throw TableError(.commentMark, value: text) }
    self.init(byte: byte)
  }

  private static let excluded = Array(
    "\"+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
}
