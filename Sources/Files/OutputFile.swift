#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes files so that nothing half-written ever stands under its final name.
package enum OutputFile {
  /// Permissions of new folders, before the user's mask.
  private static let folderMode: mode_t = 0o777

  /// Writes `bytes` beside `path`, then renames.
  ///
  /// A link is followed, so that the file it leads to is replaced and the link stays. What is no file
  /// but a device or a pipe cannot be replaced and is written to as it is.
  ///
  /// - Parameters:
  ///   - bytes: what the file is to hold.
  ///   - path: the path of the file.
  ///   - keepsPermissions: whether the file is somebody's own, so that the new one may be read and written by
  ///     whoever might the old one.
  ///   - isDurable: whether the file is on the disk when this returns, so that one of the two stands there whole
  ///     after a power cut too. Unless asked for, that is left to the system, which takes up to half a minute.
  package static func write(
    _ bytes: [UInt8], to path: String, keepsPermissions: Bool = false, isDurable: Bool = false
  ) throws(FileError) {
    guard let destination = try fileToReplace(path) else {
      return try writeInPlace(bytes, to: path)
    }
    let temporary = try TemporaryFiles.shared.create(beside: destination)
    do throws(FileError) {
      if keepsPermissions { try copyPermissions(of: destination, to: temporary, path: path) }
      try write(bytes, closing: temporary.descriptor, path: path, isDurable: isDurable)
      try TemporaryFiles.shared.rename(temporary, to: destination)
      if isDurable { try synchronizeFolder(of: destination) }
    } catch {
      TemporaryFiles.shared.remove(temporary)
      throw error
    }
  }

  /// Writes all of `bytes` and closes the file, which may be when the system tells that they could not
  /// be written.
  package static func write(
    _ bytes: [UInt8], closing file: Int32, path: String, isDurable: Bool = false
  ) throws(FileError) {
    var code = writeAll(bytes[...], to: file)
    if code == 0, isDurable, fsync(file) != 0 { code = errno }
    guard close(file) == 0 || code != 0 else {
      throw FileError(path: path, action: .write, code: errno)
    }
    guard code == 0 else { throw FileError(path: path, action: .write, code: code) }
  }

  /// Has the disk know the names in the folder of a file; a new name is on the disk when its folder is
  /// (<https://man7.org/linux/man-pages/man2/fsync.2.html>).
  private static func synchronizeFolder(of path: String) throws(FileError) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: folder, action: .open, code: errno) }
    defer { close(descriptor) }
    // Some file systems have nothing to do for a folder, and say so.
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw FileError(path: folder, action: .write, code: errno)
    }
  }

  /// Gives a file that is written the permissions of the one whose place it takes.
  private static func copyPermissions(
    of destination: String, to file: TemporaryFiles.File, path: String
  ) throws(FileError) {
    var status = stat()
    guard stat(destination, &status) == 0 else { return }
    guard fchmod(file.descriptor, status.st_mode & permissions) == 0 else {
      let code = errno
      close(file.descriptor)
      throw FileError(path: path, action: .write, code: code)
    }
  }

  /// The bits of a mode that `chmod` sets.
  private static let permissions: mode_t = 0o7777

  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(FileError) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileError(path: path, action: .open, code: errno) }
    try write(bytes, closing: file, path: path)
  }

  /// The path of the file that takes the place of what is at `path`, or nil for what cannot be
  /// replaced.
  private static func fileToReplace(_ path: String) throws(FileError) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      guard let resolved = realpath(path, nil) else { return path }
      defer { free(resolved) }
      return String(cString: resolved)
    case S_IFDIR: throw FileError(path: path, action: .replace, code: EISDIR)
    default: return nil
    }
  }

  /// Removes a file; one that is not there is left alone.
  package static func removeIfThere(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw FileError(path: path, action: .remove, code: errno)
    }
  }

  /// Creates a folder and those it stands in; one that exists is left as it is.
  ///
  /// - Parameters:
  ///   - path: the path of the folder.
  ///   - isDurable: whether its name, and those of the folders that had to be made for it, are on the disk when this
  ///     returns.
  package static func createFolder(
    _ path: String, isDurable: Bool = false
  ) throws(FileError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/\(part)"
      let isNew = mkdir(made, folderMode) == 0
      guard isNew || (errno == EEXIST && isFolder(made)) else {
        throw FileError(path: made, action: .createFolder, code: errno)
      }
      if isNew, isDurable { try synchronizeFolder(of: made) }
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

/// Writes all of `bytes`; returns 0, or the system's number of the error.
package func writeAll(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Int32 {
  var rest = bytes
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    if written < 0 && errno == EINTR { continue }
    guard written > 0 else { return errno }
    rest = rest.dropFirst(written)
  }
  return 0
}
