import CZlib

/// The checksums of packed files, which zlib computes.
package enum Checksum {
  /// zlib counts bytes in 32 bits.
  private static let chunk = 1 << 30

  /// The cyclic redundancy check of 32 bits that zip and PNG use.
  ///
  /// - Parameter sum: that of the bytes before.
  package static func crc32(_ bytes: [UInt8], after sum: UInt32 = 0) -> UInt32 {
    total(of: bytes, after: sum, CZlib.crc32)
  }

  /// The sum at the end of a stream of zlib.
  ///
  /// - Parameter sum: that of the bytes before; of none it is 1.
  static func adler32(_ bytes: [UInt8], after sum: UInt32 = 1) -> UInt32 {
    total(of: bytes, after: sum, CZlib.adler32)
  }

  private static func total(
    of bytes: [UInt8], after sum: UInt32, _ add: (uLong, UnsafePointer<Bytef>?, uInt) -> uLong
  ) -> UInt32 {
    var sum = uLong(sum)
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      let end = min(start + chunk, bytes.count)
      sum = bytes[start..<end].withUnsafeBufferPointer { add(sum, $0.baseAddress, uInt($0.count)) }
    }
    return UInt32(truncatingIfNeeded: sum)
  }
}
