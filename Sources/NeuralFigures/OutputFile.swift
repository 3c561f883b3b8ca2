#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A failure of the file system, with the file it happened to.
struct FileError: Error, CustomStringConvertible {
  let path: String
  let action: String
  let code: Int32

  /// Whether there is no such file.
  var isMissing: Bool { code == ENOENT }

  var description: String {
    "\(path): cannot \(action): \(String(cString: strerror(code)))"
  }
}

/// Writes files so that nothing half-written ever stands under its final name.
enum OutputFile {
  /// Permissions of new files and folders, before the user's mask.
  private static let fileMode: mode_t = 0o666
  private static let folderMode: mode_t = 0o777

  /// Writes `bytes` beside `path`, then renames.
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let temporary = "\(path).\(getpid()).part"
    let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, fileMode)
    guard file >= 0 else { throw FileError(path: path, action: "be created", code: errno) }
    do throws(FileError) {
      do throws(FileError) {
        try writeAll(bytes, to: file, path: path)
      } catch {
        close(file)
        throw error
      }
      guard close(file) == 0 else {
        throw FileError(path: path, action: "be written", code: errno)
      }
      guard rename(temporary, path) == 0 else {
        throw FileError(path: path, action: "be replaced", code: errno)
      }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32, path: String) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw FileError(path: path, action: "be written", code: errno) }
      rest = rest.dropFirst(written)
    }
  }

  /// Removes a file; one that is not there is left alone.
  static func removeIfThere(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw FileError(path: path, action: "be removed", code: errno)
    }
  }

  /// Creates a folder and those it stands in; one that exists is left as it is.
  static func createFolder(_ path: String) throws(FileError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
      guard mkdir(made, folderMode) == 0 || (errno == EEXIST && isFolder(made)) else {
        throw FileError(path: made, action: "be created as a folder", code: errno)
      }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    // A file of that name is in the way; `mkdir` has left EEXIST for the message.
    errno = EEXIST
    return status.st_mode & S_IFMT == S_IFDIR
  }
}
