/// A JSON text that was found to be one (RFC 8259), and where its values are.
///
///     let document = try JSONDocument(Array("[1, true]".utf8))
///     document.tokens.count  // 3: the array and what is in it
///
/// Values are taken out of the text when somebody asks for them: a document takes 16 bytes for each of them, which
/// has two characters at least, besides the text.
struct JSONDocument {
  /// What kind of value there is.
  enum Kind: UInt8 {
    case null, boolean, number, text, array, object

    /// What errors call it.
    var noun: String {
      switch self {
      case .null: "null"
      case .boolean: "a boolean"
      case .number: "a number"
      case .text: "a text"
      case .array: "an array"
      case .object: "an object"
      }
    }
  }

  /// A value, or a key of an object, which stands before its value.
  struct Token {
    let kind: Kind
    /// Where it begins and ends; of a text, what is between the quotes.
    let start: UInt32
    var end: UInt32
    /// The token after all that is in it.
    var next: UInt32
  }

  let bytes: [UInt8]
  let tokens: [Token]

  /// Reads a text.
  ///
  /// - Throws: `InterchangeError.syntax`.
  init(_ bytes: [UInt8]) throws(InterchangeError) {
    var scanner = JSONScanner(bytes)
    try scanner.scanDocument()
    (self.bytes, tokens) = (bytes, scanner.tokens)
  }

  /// The characters of a number, or those that stand for a text.
  func characters(of token: Int) -> ArraySlice<UInt8> {
    bytes[Int(tokens[token].start)..<Int(tokens[token].end)]
  }

  /// The text that a token stands for.
  func text(_ token: Int) -> String {
    let characters = characters(of: token)
    guard characters.contains(UInt8(ascii: "\\")) else {
      return String(decoding: characters, as: UTF8.self)
    }
    return JSONEscapes.text(characters) ?? ""
  }

  /// The tokens of the values in an array, or of keys and values in turn in an object.
  func children(of token: Int) -> [Int] {
    var children: [Int] = []
    var child = token + 1
    while child < Int(tokens[token].next) {
      children.append(child)
      child = Int(tokens[child].next)
    }
    return children
  }
}

extension JSONDocument {
  /// A place for people: lines and columns, in characters, count from 1.
  static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        (line, column) = (line + 1, 1)
      } else if !byte.isContinuation {
        column += 1
      }
    }
    return (line, column)
  }

  /// Where a token begins, at its quote for a text.
  func place(of token: Int) -> (line: Int, column: Int) {
    let start = Int(tokens[token].start)
    return Self.place(of: tokens[token].kind == .text ? start - 1 : start, in: bytes)
  }
}

extension UInt8 {
  /// Whether the byte continues a character of UTF-8.
  fileprivate var isContinuation: Bool { self & 0b1100_0000 == 0b1000_0000 }
}
