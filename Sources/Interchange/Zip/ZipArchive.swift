import Deflating

/// A zip archive, of which the directory was read and found to be sound.
///
/// Nothing is unpacked before somebody asks for it, and no two entries are of the same bytes, so that an archive
/// unpacks to no more than 1032 times its size.
struct ZipArchive {
  /// A file in the archive.
  struct Entry {
    let name: String
    /// Its size when it is unpacked.
    let size: Int
    let method: UInt16
    let checksum: UInt32
    /// Where it is in the archive.
    let range: Range<Int>
  }

  let entries: [Entry]

  private let bytes: [UInt8]
  private let format: FileFormat

  /// Reads the directory.
  ///
  /// - Throws: `InterchangeError.damaged` or `.unsupported`.
  init(_ bytes: [UInt8], of format: FileFormat) throws(InterchangeError) {
    (self.bytes, self.format) = (bytes, format)
    var directory = try ZipDirectory(bytes, of: format)
    entries = try directory.entries()
  }

  /// The first bytes of an entry, or all there are.
  ///
  /// - Throws: `InterchangeError.damaged` for what cannot be unpacked.
  func prefix(of entry: Entry, count: Int) throws(InterchangeError) -> [UInt8] {
    let packed = bytes[entry.range]
    guard entry.method == ZipFormat.Method.deflated else { return Array(packed.prefix(count)) }
    return try inflated(entry, count: min(count, entry.size)).bytes
  }

  /// An entry as it was before it was packed.
  ///
  /// - Throws: `InterchangeError.damaged` for what cannot be unpacked, or has another checksum.
  func contents(of entry: Entry) throws(InterchangeError) -> [UInt8] {
    var contents = Array(bytes[entry.range])
    if entry.method == ZipFormat.Method.deflated {
      let inflated = try inflated(entry, count: entry.size)
      guard inflated.isWhole, inflated.bytes.count == entry.size else {
        throw damage(
          "it does not unpack to the \(entry.size) bytes that the directory tells", entry)
      }
      contents = inflated.bytes
    }
    guard Checksum.crc32(contents) == entry.checksum else {
      throw damage("its checksum is not that of the directory", entry)
    }
    return contents
  }

  private func inflated(_ entry: Entry, count: Int) throws(InterchangeError) -> Inflated {
    guard let inflated = Inflated(bytes[entry.range], upTo: count) else {
      throw damage("it cannot be unpacked", entry)
    }
    return inflated
  }

  private func damage(_ problem: String, _ entry: Entry) -> InterchangeError {
    .damaged(
      format: format, part: nil, byte: entry.range.lowerBound, problem: "\(entry.name): \(problem)")
  }
}
