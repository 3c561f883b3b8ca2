/// Reads the directory of a zip archive, which stands at its end.
struct ZipDirectory {
  private var reader: ByteReader
  private let bytes: [UInt8]
  private let count: Int
  /// Where the entries of the directory begin and end.
  private let range: Range<Int>

  /// Finds the directory.
  ///
  /// - Throws: `InterchangeError.damaged` or `.unsupported`.
  init(_ bytes: [UInt8], of format: FileFormat) throws(InterchangeError) {
    self.bytes = bytes
    reader = ByteReader(bytes[...], of: format)
    let end = try Self.findEnd(&reader, bytes)
    (count, range) = try Self.directory(&reader, before: end)
  }

  /// Where the record at the end begins, after which there may be a comment.
  private static func findEnd(
    _ reader: inout ByteReader, _ bytes: [UInt8]
  ) throws(InterchangeError) -> Int {
    let last = bytes.count - ZipFormat.Size.end
    let signature = withUnsafeBytes(of: ZipFormat.Signature.end.littleEndian, Array.init)
    for start in stride(from: last, through: max(0, last - ZipFormat.elsewhere16), by: -1) {
      guard bytes[start...].starts(with: signature) else { continue }
      let commentLength = Int(bytes[start + 20]) | Int(bytes[start + 21]) << 8
      if start + ZipFormat.Size.end + commentLength == bytes.count { return start }
    }
    throw reader.damage("the archive has no directory at its end; is it whole?", at: bytes.count)
  }

  private static func directory(
    _ reader: inout ByteReader, before end: Int
  ) throws(InterchangeError) -> (count: Int, range: Range<Int>) {
    try reader.move(to: end + 4, for: "the end of the directory")
    let disk = try reader.integer(UInt16.self, "the number of the disk")
    let firstDisk = try reader.integer(UInt16.self, "the number of the disk")
    _ = try reader.integer(UInt16.self, "the number of entries")
    var count = try reader.size(UInt16.self, "the number of entries")
    var size = try reader.size(UInt32.self, "the size of the directory")
    var start = try reader.size(UInt32.self, "the place of the directory")
    var limit = end
    let isLong =
      count == ZipFormat.elsewhere16 || size == ZipFormat.elsewhere32
      || start == ZipFormat.elsewhere32
    if isLong {
      try reader.move(
        to: end - ZipFormat.Size.longEndLocator, for: "the place of the long directory")
      try expect(ZipFormat.Signature.longEndLocator, "the place of the long directory", &reader)
      _ = try reader.integer(UInt32.self, "the number of the disk")
      limit = try reader.size(UInt64.self, "the place of the long directory")
      try reader.move(to: limit, for: "the end of the long directory")
      try expect(ZipFormat.Signature.longEnd, "the end of the long directory", &reader)
      // The size of this record, two versions, two disks, and the entries of this disk.
      _ = try reader.take(8 + 2 * 2 + 2 * 4 + 8, "the end of the long directory")
      count = try reader.size(UInt64.self, "the number of entries")
      size = try reader.size(UInt64.self, "the size of the directory")
      start = try reader.size(UInt64.self, "the place of the directory")
    }
    guard disk == 0, firstDisk == 0 else {
      throw reader.unsupported("an archive in several parts", "join them first")
    }
    guard start >= 0, size >= 0, start <= limit, size <= limit - start else {
      throw reader.damage(
        "the directory should be \(size) bytes from byte \(start) on, and byte \(limit) is its end",
        at: end)
    }
    return (count, start..<start + size)
  }

  private static func expect(
    _ signature: UInt32, _ what: String, _ reader: inout ByteReader
  ) throws(InterchangeError) {
    let start = reader.position
    guard try reader.integer(UInt32.self, what) == signature else {
      throw reader.damage("expected the signature of \(what)", at: start)
    }
  }

  /// Reads all entries.
  ///
  /// - Throws: `InterchangeError.damaged` or `.unsupported`.
  mutating func entries() throws(InterchangeError) -> [ZipArchive.Entry] {
    try reader.move(to: range.lowerBound, for: "the directory")
    var entries: [ZipArchive.Entry] = []
    for _ in 0..<count {
      entries.append(try entry())
      guard reader.position <= range.upperBound else {
        throw reader.damage("the directory ends at byte \(range.upperBound) by its size")
      }
    }
    guard reader.position == range.upperBound else {
      throw reader.damage("the directory has more than its \(count) entries")
    }
    let ranges = entries.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    for (range, next) in zip(ranges, ranges.dropFirst()) where range.upperBound > next.lowerBound {
      throw reader.damage("two entries are of the same bytes", at: next.lowerBound)
    }
    return entries
  }

  private mutating func entry() throws(InterchangeError) -> ZipArchive.Entry {
    try Self.expect(ZipFormat.Signature.entry, "an entry of the directory", &reader)
    _ = try reader.take(2 * 2, "the versions of an entry")
    let flags = try reader.integer(UInt16.self, "the flags of an entry")
    let method = try reader.integer(UInt16.self, "the method of an entry")
    _ = try reader.take(2 * 2, "the time of an entry")
    let checksum = try reader.integer(UInt32.self, "the checksum of an entry")
    var packedSize = try reader.size(UInt32.self, "the size of an entry")
    var size = try reader.size(UInt32.self, "the size of an entry")
    let nameLength = try reader.size(UInt16.self, "the length of a name")
    let extraLength = try reader.size(UInt16.self, "the length of the extra fields")
    let commentLength = try reader.size(UInt16.self, "the length of a comment")
    _ = try reader.take(2 + 2 + 4, "the attributes of an entry")
    var start = try reader.size(UInt32.self, "the place of an entry")
    let nameBytes = try reader.take(nameLength, "the name of an entry")
    guard let name = String(validating: nameBytes, as: UTF8.self) else {
      throw reader.damage("the name of an entry is no UTF-8", at: reader.position - nameLength)
    }
    let extraEnd = reader.position + extraLength
    try readLongSizes(until: extraEnd, &size, &packedSize, &start)
    _ = try reader.take(commentLength, "the comment of an entry")
    try requireReadable(name, flags: flags, method: method)
    let range = try range(of: name, nameBytes, from: start, count: packedSize)
    guard
      method == ZipFormat.Method.stored
        ? size == packedSize : Inflated.isPossible(size, from: packedSize)
    else {
      throw reader.damage(
        "\(name): \(packedSize) bytes do not unpack to \(size), as the directory tells")
    }
    return ZipArchive.Entry(
      name: name, size: size, method: method, checksum: checksum, range: range)
  }

  /// Goes through the extra fields of an entry.
  private mutating func readLongSizes(
    until end: Int, _ size: inout Int, _ packedSize: inout Int, _ start: inout Int
  ) throws(InterchangeError) {
    while end - reader.position >= 4 {
      let kind = try reader.integer(UInt16.self, "the kind of an extra field")
      let length = try reader.size(UInt16.self, "the length of an extra field")
      let next = reader.position + length
      if kind == ZipFormat.longSizes {
        if size == ZipFormat.elsewhere32 {
          size = try reader.size(UInt64.self, "the size of an entry")
        }
        if packedSize == ZipFormat.elsewhere32 {
          packedSize = try reader.size(UInt64.self, "the size of an entry")
        }
        if start == ZipFormat.elsewhere32 {
          start = try reader.size(UInt64.self, "the place of an entry")
        }
      }
      guard next <= end, reader.position <= next else {
        throw reader.damage("an extra field is longer than its entry")
      }
      try reader.move(to: next, for: "the next extra field")
    }
    try reader.move(to: end, for: "the end of the extra fields")
  }

  private func requireReadable(
    _ name: String, flags: UInt16, method: UInt16
  ) throws(InterchangeError) {
    guard flags & ZipFormat.Flag.encrypted == 0 else {
      throw reader.unsupported("\(name) is encrypted", "unpack the archive and pack it anew")
    }
    guard method == ZipFormat.Method.stored || method == ZipFormat.Method.deflated else {
      throw reader.unsupported(
        "\(name) is packed by method \(method)",
        "save it with numpy.savez or numpy.savez_compressed")
    }
  }

  /// Where the bytes of an entry are, which follow a header of their own.
  private func range(
    of name: String, _ nameBytes: ArraySlice<UInt8>, from start: Int, count: Int
  ) throws(InterchangeError) -> Range<Int> {
    var reader = reader
    try reader.move(to: start, for: name)
    try Self.expect(ZipFormat.Signature.local, "the header of \(name)", &reader)
    // Versions, flags, method, time, checksum and sizes: the directory tells them, too.
    _ = try reader.take(4 * 2 + 2 + 3 * 4, "the header of \(name)")
    let nameLength = try reader.size(UInt16.self, "the length of a name")
    let extraLength = try reader.size(UInt16.self, "the length of the extra fields")
    guard try reader.take(nameLength, "the name of an entry").elementsEqual(nameBytes) else {
      throw reader.damage("the header of \(name) has another name", at: start)
    }
    _ = try reader.take(extraLength, "the extra fields of \(name)")
    let first = reader.position
    _ = try reader.take(count, name)
    guard reader.position <= range.lowerBound else {
      throw reader.damage("\(name) reaches into the directory", at: first)
    }
    return first..<reader.position
  }
}
