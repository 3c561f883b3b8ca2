/// Goes through a JSON text once, and notes where its values are.
struct JSONScanner {
  private(set) var tokens: [JSONDocument.Token] = []

  private let bytes: [UInt8]
  private var position = 0

  /// How deep arrays and objects may stand in each other: enough for any network, and little enough for any stack.
  private static let greatestDepth = 64

  /// Some programs begin a text with the mark of its byte order.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes through the whole text.
  ///
  /// - Throws: `InterchangeError.syntax`.
  mutating func scanDocument() throws(InterchangeError) {
    guard UInt32(exactly: bytes.count) != nil else {
      throw problem("\(bytes.count) bytes are more than are read, \(UInt32.max)")
    }
    if bytes.starts(with: Self.byteOrderMark) { position = Self.byteOrderMark.count }
    skipSpace()
    guard position < bytes.count else { throw problem("expected a value, got an empty text") }
    try scanValue(depth: 0)
    guard position == bytes.count else {
      throw problem("expected the end of the text, got \(found)")
    }
  }

  /// Goes through a value, and the space after it.
  private mutating func scanValue(depth: Int) throws(InterchangeError) {
    guard depth <= Self.greatestDepth else {
      throw problem("arrays and objects stand in each other more than \(Self.greatestDepth) deep")
    }
    switch current {
    case UInt8(ascii: "["): try scanArray(depth: depth)
    case UInt8(ascii: "{"): try scanObject(depth: depth)
    case UInt8(ascii: "\""): try scanText()
    case let character? where character == UInt8(ascii: "-") || character.isDigit: try scanNumber()
    case UInt8(ascii: "t"): try scanWord("true", .boolean)
    case UInt8(ascii: "f"): try scanWord("false", .boolean)
    case UInt8(ascii: "n"): try scanWord("null", .null)
    case UInt8(ascii: "N"), UInt8(ascii: "I"):
      throw problem("JSON has no numbers NaN and Infinity; write them in quotes")
    default: throw problem("expected a value, got \(found)")
    }
    skipSpace()
  }

  private mutating func scanArray(depth: Int) throws(InterchangeError) {
    let token = open(.array)
    if current != UInt8(ascii: "]") {
      repeat { try scanValue(depth: depth + 1) } while takeComma()
    }
    try close(token, UInt8(ascii: "]"), "expected a comma or ] after an element")
  }

  private mutating func scanObject(depth: Int) throws(InterchangeError) {
    let token = open(.object)
    if current != UInt8(ascii: "}") {
      repeat {
        guard current == UInt8(ascii: "\"") else {
          throw problem("expected a key in quotes, got \(found)")
        }
        try scanText()
        skipSpace()
        guard current == UInt8(ascii: ":") else {
          throw problem("expected a colon after the key, got \(found)")
        }
        position += 1
        skipSpace()
        try scanValue(depth: depth + 1)
      } while takeComma()
    }
    try close(token, UInt8(ascii: "}"), "expected a comma or } after a value")
  }

  /// Begins an array or an object.
  private mutating func open(_ kind: JSONDocument.Kind) -> Int {
    append(kind, from: position, to: position + 1)
    position += 1
    skipSpace()
    return tokens.count - 1
  }

  private mutating func close(
    _ token: Int, _ end: UInt8, _ expectation: String
  ) throws(InterchangeError) {
    guard current == end else { throw problem("\(expectation), got \(found)") }
    position += 1
    tokens[token].end = UInt32(truncatingIfNeeded: position)
    tokens[token].next = UInt32(truncatingIfNeeded: tokens.count)
  }

  private mutating func takeComma() -> Bool {
    guard current == UInt8(ascii: ",") else { return false }
    position += 1
    skipSpace()
    return true
  }

  private mutating func scanText() throws(InterchangeError) {
    let start = position + 1
    var (end, isPlain) = (start, true)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] < UInt8(ascii: " ") {
        position = end
        throw problem("a text has to end on its line; expected a quote, got \(found)")
      }
      if bytes[end] == UInt8(ascii: "\\") || bytes[end] >= 0x80 { isPlain = false }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.count else { throw problem("expected a quote at the end of the text") }
    guard isPlain || JSONEscapes.text(bytes[start..<end]) != nil else {
      throw problem("the text has a wrong escape, or is no UTF-8")
    }
    append(.text, from: start, to: end)
    position = end + 1
  }

  private mutating func scanNumber() throws(InterchangeError) {
    let start = position
    if current == UInt8(ascii: "-") { position += 1 }
    let whole = try scanDigits()
    if whole.count > 1, bytes[whole.lowerBound] == UInt8(ascii: "0") {
      position = whole.lowerBound
      throw problem("a number begins with no 0 that is not needed")
    }
    if current == UInt8(ascii: ".") {
      position += 1
      _ = try scanDigits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      position += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { position += 1 }
      _ = try scanDigits()
    }
    append(.number, from: start, to: position)
  }

  private mutating func scanDigits() throws(InterchangeError) -> Range<Int> {
    let start = position
    while let digit = current, digit.isDigit { position += 1 }
    guard position > start else {
      if current == UInt8(ascii: "I") {
        throw problem("JSON has no numbers NaN and Infinity; write them in quotes")
      }
      throw problem("expected a digit, got \(found)")
    }
    return start..<position
  }

  private mutating func scanWord(
    _ word: StaticString, _ kind: JSONDocument.Kind
  ) throws(InterchangeError) {
    let end = position + word.utf8CodeUnitCount
    guard bytes[position...].starts(with: Array("\(word)".utf8)) else {
      throw problem("expected \(word)")
    }
    append(kind, from: position, to: end)
    position = end
  }

  private mutating func append(_ kind: JSONDocument.Kind, from start: Int, to end: Int) {
    // The size of the text was checked.
    tokens.append(
      JSONDocument.Token(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: tokens.count + 1)))
  }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// What stands at the position, for errors.
  private var found: String {
    guard let current else { return "the end of the text" }
    return switch current {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"): "the end of the line"
    case UInt8(ascii: "!")...UInt8(ascii: "~"): "\(Character(Unicode.Scalar(current)))"
    default: "the byte \(current)"
    }
  }

  private func problem(_ text: String) -> InterchangeError {
    let place = JSONDocument.place(of: position, in: bytes)
    return .syntax(line: place.line, column: place.column, problem: text)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
