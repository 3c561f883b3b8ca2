import Deflating

/// The parts of a PNG file, one after the other.
///
/// Source: W3C, "Portable Network Graphics (PNG) Specification", third edition, 5.3 Chunk layout.
struct PNGChunks {
  /// The file as far as it goes.
  private(set) var bytes = PNGChunks.signature

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// A chunk of 2³¹ bytes and more cannot be told; what is longer goes on in a further one of its name.
  private static let longestChunk = 1 << 30

  /// Adds data under a name of four letters.
  mutating func append(_ name: String, _ data: [UInt8]) {
    guard data.count <= Self.longestChunk else {
      append(name, Array(data.prefix(Self.longestChunk)))
      append(name, Array(data.dropFirst(Self.longestChunk)))
      return
    }
    let name = Array(name.utf8)
    bytes += data.count.pngBytes
    bytes += name
    bytes += data
    let checksum = Checksum.crc32(data, after: Checksum.crc32(name))
    bytes += Int(checksum).pngBytes
  }
}

extension Int {
  /// The number as PNG files have it.
  var pngBytes: [UInt8] { bigEndianBytes(MemoryLayout<UInt32>.size) }
}
