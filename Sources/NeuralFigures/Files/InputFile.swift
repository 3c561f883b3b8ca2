#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads files whole.
enum InputFile {
  /// Larger files are refused, because they are no pictures of a size that can be compared.
  static let largestSize = 1 << 28

  private static let pieceSize = 1 << 16

  /// The bytes of the file at `path`.
  ///
  /// - Throws: `FileError` when it cannot be read, or is larger than `largestSize`.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(path: path, action: .open, code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path: path, action: .read, code: errno) }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      guard bytes.count <= largestSize else {
        throw FileError(path: path, action: .read, code: EFBIG)
      }
    }
  }

  /// The names of the files in a folder, in alphabetical order.
  static func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else {
      throw FileError(path: folder, action: .readFolder, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      // The end and a failure look alike but for this.
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw FileError(path: folder, action: .readFolder, code: errno) }
    return names.sorted()
  }
}
