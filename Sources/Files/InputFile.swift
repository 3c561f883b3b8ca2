#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads files whole.
package enum InputFile {
  /// Larger files are refused, because they are no pictures of a size that can be compared.
  package static let largestSize = 1 << 28

  private static let pieceSize = 1 << 16

  /// The bytes of the file at `path`.
  ///
  /// Pipes, sockets and devices are refused without waiting for what they may have to say.
  ///
  /// - Parameters:
  ///   - path: the path of the file.
  ///   - limit: the most bytes that it may have.
  /// - Throws: `FileError` when it cannot be read, is no file, or is larger than `limit`.
  package static func read(
    _ path: String, atMost limit: Int = largestSize
  ) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK a pipe that nobody writes to is waited for as soon as it is opened.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      let code = errno
      // What a socket, or a device that nothing stands behind, answers.
      if code == ENXIO || code == ENODEV, let kind = FileKind(at: path), kind != .file {
        throw FileError(path: path, action: .read, reason: .noFile(kind))
      }
      throw FileError(path: path, action: .open, code: code)
    }
    defer { close(file) }
    let size = try checkedSize(of: file, path: path, limit: limit)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path: path, action: .read, code: errno) }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
      // Files of the system have a size of 0, and others may grow.
      guard bytes.count <= limit else {
        throw FileError(path: path, action: .read, code: EFBIG)
      }
    }
  }

  /// The bytes of a file, or why they cannot be read.
  package typealias Contents = Result<[UInt8], FileError>

  /// What is in the file at `path`, for whoever asks for it more than once.
  package static func contents(of path: String) -> Contents {
    do throws(FileError) {
      return .success(try read(path))
    } catch {
      return .failure(error)
    }
  }

  /// The text of the file at `path`, without the byte order mark that some editors put before it; nil
  /// when it is not UTF-8.
  ///
  /// - Throws: `FileError` as `read` does.
  package static func text(_ path: String) throws(FileError) -> String? {
    String(validating: withoutByteOrderMark(try read(path)), as: UTF8.self)
  }

  /// What bytes hold besides a byte order mark of UTF-8.
  package static func withoutByteOrderMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: byteOrderMark) ? bytes.dropFirst(byteOrderMark.count) : bytes[...]
  }

  /// U+FEFF in UTF-8; The Unicode Standard, section 23.8.
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// How many bytes a file has, as far as the system knows.
  private static func checkedSize(
    of file: Int32, path: String, limit: Int
  ) throws(FileError) -> Int {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileError(path: path, action: .read, code: errno) }
    switch FileKind(status) {
    case .file:
      guard status.st_size <= limit else {
        throw FileError(path: path, action: .read, code: EFBIG)
      }
      return Int(status.st_size)
    case .folder: throw FileError(path: path, action: .read, code: EISDIR)
    case let kind: throw FileError(path: path, action: .read, reason: .noFile(kind))
    }
  }

  /// The names of the files in a folder, in alphabetical order.
  package static func names(in folder: String) throws(FileError) -> [String] {
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
