/// Makes sure that bytes are text: UTF-8 without zeros.
struct UTF8Check {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What is wrong at the first place that is no text.
  var firstMistake: TableError? {
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0 { return TableError(.zeroByte, line: line(at: place)) }
      guard byte >= 0x80 else {
        place += 1
        continue
      }
      guard let length = scalarLength(at: place) else {
        return TableError(.notUTF8, line: line(at: place), value: surroundings(of: place))
      }
      place += length
    }
    return nil
  }

  private func line(at place: Int) -> Int { LineCount(of: bytes).line(at: place) }

  /// The number of bytes of a character beyond ASCII, written as UTF-8 has it (RFC 3629, section 4); nil for one
  /// that is not.
  private func scalarLength(at place: Int) -> Int? {
    let length: Int
    // No longer form than needed, no surrogates, nothing above U+10FFFF: the second byte tells.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch bytes[place] {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard place + length <= bytes.count, second.contains(bytes[place + 1]) else { return nil }
    for continuation in bytes[place + 2..<place + length] where continuation & 0xC0 != 0x80 {
      return nil
    }
    return length
  }

  /// The cell around a byte that is not UTF-8, read as Latin-1, which it probably is.
  private func surroundings(of place: Int) -> String {
    let before = bytes[..<place].suffix(Self.mostAround)
    let begin = before.lastIndex(where: Self.endsCell).map { $0 + 1 } ?? before.startIndex
    let after = bytes[place...].prefix(Self.mostAround).prefix { !Self.endsCell($0) }
    let characters = bytes[begin..<after.endIndex].map { Character(Unicode.Scalar($0)) }
    return String(characters)
  }

  /// How many bytes before and after a place are shown at most.
  private static let mostAround = 20

  private static func endsCell(_ byte: UInt8) -> Bool {
    switch byte {
    case ASCII.comma, ASCII.tab, ASCII.quote, UInt8(ascii: ";"): true
    default: ASCII.endsLine(byte)
    }
  }
}
