import Foundation

/// Makes one file of several fonts.
///
/// Source: OpenType specification, "OpenType Font File", Font Collections and Table Directory.
enum FontCollection {
  private static let headerSize = 12
  private static let recordSize = 16
  /// Where a record of a table holds the place of the table in the file.
  private static let offsetInRecord = 8

  /// The file: a header, then all fonts as they are but for the places of their tables.
  static func file(of fonts: [Data]) -> Data {
    var file = Data("ttcf".utf8) + bytes(0x0001_0000) + bytes(UInt32(fonts.count))
    var start = UInt32(headerSize + 4 * fonts.count)
    for font in fonts {
      file += bytes(start)
      start += UInt32(font.count)
    }
    for font in fonts { file += moved(font, by: UInt32(file.count)) }
    return file
  }

  private static func moved(_ font: Data, by distance: UInt32) -> Data {
    var font = font
    let tableCount = Int(font[4]) << 8 | Int(font[5])
    for table in 0..<tableCount {
      let place = headerSize + table * recordSize + offsetInRecord
      let offset = font[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
      font.replaceSubrange(place..<place + 4, with: bytes(offset + distance))
    }
    return font
  }

  private static func bytes(_ number: UInt32) -> Data {
    withUnsafeBytes(of: number.bigEndian) { Data($0) }
  }
}
