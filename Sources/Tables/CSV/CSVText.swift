/// The bytes of a file that have been found to be text, in UTF-8.
struct CSVText {
  let bytes: [UInt8]
  /// Where the table begins: after the byte order mark, and after what programs put before the first row.
  var start: Int

  /// Reads UTF-8, and UTF-16 where a byte order mark says so.
  init(_ file: [UInt8]) throws(TableError) {
    guard file.count <= Table.maximumBytes else {
      throw TableError(.tooLarge(bytes: file.count))
    }
    if let text = try Self.fromUTF16(file) {
      bytes = text
      start = 0
    } else {
      bytes = file
      start = file.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    }
    if let mistake = UTF8Check(bytes).firstMistake {
      guard let kind = Self.kind(of: file) else { throw mistake }
      throw TableError(.notText(kind))
    }
  }

  /// U+FEFF in UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How files begin that people take for tables, and what they are.
  private static let signatures: [(start: [UInt8], kind: String)] = [
    ([0x50, 0x4B, 0x03, 0x04], "a workbook or another archive (zip)"),
    ([0xD0, 0xCF, 0x11, 0xE0], "a workbook or another document of old office programs"),
    ([0x1F, 0x8B], "a compressed file (gzip)"),
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
}
