import CZlib

/// The checksums of zip archives.
enum Checksum {
  /// zlib counts bytes in 32 bits.
  private static let chunk = 1 << 30

  /// The cyclic redundancy check of 32 bits, as zlib computes it.
  static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum = CZlib.crc32(0, nil, 0)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      let end = min(start + chunk, bytes.count)
      sum = bytes[start..<end].withUnsafeBufferPointer {
        CZlib.crc32(sum, $0.baseAddress, uInt($0.count))
      }
    }
    return UInt32(truncatingIfNeeded: sum)
  }
}
