/// The bytes of a file that have been found to be text, in UTF-8.
struct CSVText {
  let bytes: [UInt8]
  /// Where the text begins: after the byte order mark.
  let start: Int

  /// Reads UTF-8, and UTF-16 where a byte order mark says so.
  init(_ file: [UInt8]) throws(TableError) {
    guard file.count <= Table.maximumBytes else {
      throw TableError(.tooLarge(bytes: file.count))
    }
    if let kind = Self.kind(of: file) { throw TableError(.notText(kind)) }
    if let text = try Self.fromUTF16(file) {
      bytes = text
      start = 0
    } else {
      bytes = file
      start = file.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    }
    try check()
  }

  /// U+FEFF in UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How files begin that people take for tables, and what they are.
  private static let signatures: [(start: [UInt8], kind: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a workbook or another archive (zip)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a workbook or another document of old Office programs"),
    ([0x1F, 0x8B], "compressed (gzip)"),
    ([0x25, 0x50, 0x44, 0x46], "a PDF document"),
    ([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59], "an array of NumPy"),
    ([0x50, 0x41, 0x52, 0x31], "a Parquet file"),
    ([0x89, 0x48, 0x44, 0x46], "an HDF5 file"),
  ]

  private static func kind(of file: [UInt8]) -> String? {
    signatures.first { file.starts(with: $0.start) }?.kind
  }

  /// The text of a file that begins with the byte order mark of UTF-16, in UTF-8.
  private static func fromUTF16(_ file: [UInt8]) throws(TableError) -> [UInt8]? {
    let isLittle = file.starts(with: [0xFF, 0xFE])
    guard isLittle || file.starts(with: [0xFE, 0xFF]) else { return nil }
    guard file.count.isMultiple(of: 2) else { throw TableError(.notUTF16) }
    let units = stride(from: 2, to: file.count, by: 2).lazy.map { place in
      let (first, second) = (UInt16(file[place]), UInt16(file[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    var text: [UInt8] = []
    text.reserveCapacity(file.count / 2)
    let isDamaged = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { text.append($0) }
    if isDamaged { throw TableError(.notUTF16) }
    return text
  }

  /// Makes sure that this is UTF-8 without zeros.
  private func check() throws(TableError) {
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      guard byte != 0 else {
        throw TableError(
          .notText("bytes that no text has, or UTF-16 without its mark"), line: line(at: place))
      }
      guard byte >= 0x80 else {
        place += 1
        continue
      }
      guard let length = scalarLength(at: place) else {
        throw TableError(.notUTF8, line: line(at: place), value: surroundings(of: place))
      }
      place += length
    }
  }

  private func line(at place: Int) -> Int { LineCount(of: bytes).line(at: place) }

  /// The number of bytes of a character beyond ASCII that is written as UTF-8 has it (RFC 3629, section 4); nil
  /// for one that is not.
  private func scalarLength(at place: Int) -> Int? {
    let length: Int
    // The second byte is bounded for some of the first ones: no longer form than needed, no surrogates, nothing
    // above U+10FFFF.
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
    for continuation in bytes[place + 2..<max(place + 2, place + length)]
    where !(0x80...0xBF).contains(continuation) {
      return nil
    }
    return length
  }

  /// The cell around a byte that is not UTF-8, read as Latin-1, which it probably is.
  private func surroundings(of place: Int) -> String {
    let ends: (UInt8) -> Bool = {
      ASCII.endsLine($0) || $0 == ASCII.comma || $0 == UInt8(ascii: ";") || $0 == ASCII.tab
        || $0 == ASCII.quote
    }
    let before = bytes[start..<place].suffix(Self.mostAround)
    let begin = before.lastIndex(where: ends).map { $0 + 1 } ?? before.startIndex
    let after = bytes[place...].prefix(Self.mostAround).prefix { !ends($0) }
    return String(
      String.UnicodeScalarView(bytes[begin..<after.endIndex].map { Unicode.Scalar($0) }))
  }

  /// How many bytes before and after a place are shown at most.
  private static let mostAround = 20
}
