import Files
import Plotting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is written to. Whatever links stand in it, nothing outside is touched.
struct OutputFolder: Sendable {
  /// The path as the user gave it.
  let path: String
  /// Whether files and folders are on the disk once they are written.
  let isDurable: Bool

  /// Creates the folder where it is missing.
  ///
  /// - Parameters:
  ///   - path: the path as the user gave it.
  ///   - isDurable: whether files and folders are on the disk once they are written.
  /// - Throws: `FileError` when it cannot be created.
  init(creating path: String, isDurable: Bool = false) throws(FileError) {
    try OutputFile.createFolder(path, isDurable: isDurable)
    (self.path, self.isDurable) = (path, isDurable)
  }

  /// The path of a file in the folder, as messages call it.
  func path(of name: String) -> String { "\(path)/\(name)" }

  /// Creates a folder in this one.
  ///
  /// - Throws: `FileError` when it cannot be created, or leads elsewhere.
  func createFolder(_ name: String) throws(FileError) {
    try checkPlace(of: name, action: .createFolder)
    try OutputFile.createFolder(path(of: name), isDurable: isDurable)
  }

  /// Writes a file, in place of the one of this name.
  ///
  /// - Throws: `FileError` when it cannot be written, or would stand elsewhere.
  func write(_ bytes: [UInt8], to name: String) throws(FileError) {
    try checkPlace(of: name, action: .write)
    let path = path(of: name)
    // A device or a pipe cannot be replaced, and writing to a pipe waits for a reader.
    if let kind = FileKind(at: path), kind != .file, kind != .folder {
      throw FileError(path: path, action: .replace, reason: .noFile(kind))
    }
    try OutputFile.write(bytes, to: path, isDurable: isDurable)
  }

  /// Removes a file if no link leads to it and it holds what has been written to it.
  ///
  /// - Parameter content: the digest of what has been written.
  /// - Returns: whether there is no file of this name any more.
  /// - Throws: `FileError` when it cannot be removed.
  func remove(_ name: String, ifItHolds content: String) throws(FileError) -> Bool {
    let folder = ResolvedPath(path)
    let place = "\(folder)/\(name)"
    var status = stat()
    guard lstat(place, &status) == 0 else { return true }
    guard ResolvedPath(place).description == place,
      let bytes = try? InputFile.read(place), ContentDigest(of: bytes).description == content
    else { return false }
    try OutputFile.removeIfThere(place)
    return true
  }

  private func checkPlace(of name: String, action: FileError.Action) throws(FileError) {
    let path = path(of: name)
    guard ResolvedPath(path).name(in: ResolvedPath(self.path)) != nil else {
      throw FileError(path: path, action: action, reason: .outside(folder: self.path))
    }
  }
}
