/// Packed bytes with the header and the checksum that PNG and PDF ask for.
///
/// Source: RFC 1950, 2.2 Data format.
package struct ZlibStream: ~Copyable {
  /// A window of 32 768 bytes, and the usual level.
  private static let header: [UInt8] = [0x78, 0x9C]

  private var deflater = Deflater()
  private var checksum = Checksum.adler32([])

  package init() {}

  /// Packs all bytes at once.
  package static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var stream = ZlibStream()
    stream.add(bytes)
    return stream.finish()
  }

  /// Adds the next bytes.
  package mutating func add(_ bytes: [UInt8]) {
    deflater.add(bytes)
    checksum = Checksum.adler32(bytes, after: checksum)
  }

  /// The stream, once all bytes have been added.
  package consuming func finish() -> [UInt8] {
    let sum = Int(checksum).bigEndianBytes(MemoryLayout<UInt32>.size)
    return Self.header + deflater.finish() + sum
  }
}
