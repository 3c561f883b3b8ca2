/// Puts a zip archive together, byte by byte as Python's `zipfile` does for NumPy: nothing is packed, and all files
/// are of the first day of 1980.
struct ZipWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// The version of the format that knows sizes of 64 bits, which NumPy writes whether they are needed or not.
  private static let version: UInt16 = 45

  /// Unix, as the system that the attributes are of.
  private static let system: UInt16 = 3

  /// The first of January 1980: the day, the month times 32.
  private static let date: UInt16 = 1 << 5 | 1

  /// What only its owner reads and writes: the mode 0600 of Unix, in the upper half.
  private static let attributes: UInt32 = 0o600 << 16

  /// Adds a file of less than 4 GB with a name of less than 64 KB.
  mutating func add(_ contents: [UInt8], name: String) {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    let size = UInt64(contents.count)
    let name = Array(name.utf8)
    var common: [UInt8] = []
    common.append(littleEndian: Self.version)
    common.append(littleEndian: name.allSatisfy { $0 < 0x80 } ? 0 : ZipFormat.Flag.utf8)
    common.append(littleEndian: ZipFormat.Method.stored)
    common.append(littleEndian: UInt16(0))  // midnight
    common.append(littleEndian: Self.date)
    common.append(littleEndian: Checksum.crc32(contents))

    bytes.append(littleEndian: ZipFormat.Signature.local)
    bytes += common
    for _ in 0..<2 { bytes.append(littleEndian: UInt32.max) }
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: name.count))
    var extra: [UInt8] = []
    extra.append(littleEndian: ZipFormat.longSizes)
    extra.append(littleEndian: UInt16(2 * MemoryLayout<UInt64>.size))
    for _ in 0..<2 { extra.append(littleEndian: size) }
    bytes.append(littleEndian: UInt16(truncatingIfNeeded: extra.count))
    bytes += name + extra
    bytes += contents

    directory.append(littleEndian: ZipFormat.Signature.entry)
    directory.append(littleEndian: Self.system << 8 | Self.version)
    directory += common
    for _ in 0..<2 { directory.append(littleEndian: UInt32(truncatingIfNeeded: size)) }
    directory.append(littleEndian: UInt16(truncatingIfNeeded: name.count))
    // No extra fields, comment, disk and internal attributes.
    for _ in 0..<4 { directory.append(littleEndian: UInt16(0)) }
    directory.append(littleEndian: Self.attributes)
    directory.append(littleEndian: start)
    directory += name
    count += 1
  }

  /// The archive of all files that were added.
  consuming func finished() -> [UInt8] {
    let start = bytes.count
    bytes += directory
    bytes.append(littleEndian: ZipFormat.Signature.end)
    for _ in 0..<2 { bytes.append(littleEndian: UInt16(0)) }
    for _ in 0..<2 { bytes.append(littleEndian: UInt16(truncatingIfNeeded: count)) }
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: directory.count))
    bytes.append(littleEndian: UInt32(truncatingIfNeeded: start))
    bytes.append(littleEndian: UInt16(0))
    return bytes
  }
}
