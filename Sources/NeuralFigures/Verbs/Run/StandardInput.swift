import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads what another program writes.
enum StandardInput {
  private static let pieceSize = 1 << 16

  /// All bytes up to the end.
  ///
  /// - Throws: `FileError` when they cannot be read, or are more than `limit`.
  static func read(atMost limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let count = piece.withUnsafeMutableBytes {
        Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else {
        throw FileError(path: "standard input", action: .read, code: errno)
      }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= limit else {
        throw FileError(path: "standard input", action: .read, code: EFBIG)
      }
    }
  }
}
