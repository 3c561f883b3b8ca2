/// Remembers in a file what a build was made from and what it wrote, so that the next one can tell
/// that there is nothing to do. Times do not count, contents do.
struct BuildStamp {
  /// The file.
  let path: String
  /// The key of everything that the build depends on.
  let key: ContentKey

  /// Whether a build from the same things has written files that are still there as they were written.
  func isCurrent() -> Bool {
    guard let bytes = try? InputFile.read(path) else { return false }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == key.description, lines.count > 1 else { return false }
    return lines.dropFirst().allSatisfy { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let content = try? InputFile.read(parts[1]) else { return false }
      return Self.key(of: content).description == parts[0]
    }
  }

  /// Remembers what was written.
  ///
  /// - Throws: `FileError` when the file cannot be written.
  func write(_ files: [WrittenFile]) throws(FileError) {
    let lines = [key.description] + files.map { "\($0.key) \($0.path)" }
    try OutputFile.write(Array(lines.joined(separator: "\n").utf8), to: path)
  }

  /// A file that a build has written.
  struct WrittenFile: Sendable {
    let path: String
    let key: ContentKey

    init(path: String, bytes: [UInt8]) {
      self.path = path
      key = BuildStamp.key(of: bytes)
    }
  }

  private static func key(of bytes: [UInt8]) -> ContentKey {
    var key = ContentKey()
    key.add(bytes)
    return key
  }
}
