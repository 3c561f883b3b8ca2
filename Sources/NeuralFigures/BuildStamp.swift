import Plotting

/// Remembers in a file what a build was made from and what it wrote, so that the next one can tell
/// that there is nothing to do. Times do not count, contents do.
struct BuildStamp {
  /// The file.
  let path: String
  /// The key of everything that the build depends on.
  let key: ContentDigest

  /// Whether a build from the same things has written files that are still there as they were written.
  func isCurrent() -> Bool {
    guard let bytes = try? InputFile.read(path) else { return false }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == key.description, lines.count > 1 else { return false }
    return lines.dropFirst().allSatisfy { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let content = try? InputFile.read(parts[1]) else { return false }
      return ContentDigest(of: content).description == parts[0]
    }
  }

  /// Remembers what was written.
  ///
  /// - Throws: `FileError` when the file cannot be written.
  func write(_ files: [WrittenFile]) throws(FileError) {
    let lines = [key.description] + files.map { "\($0.content) \($0.path)" }
    try OutputFile.write(Array(lines.joined(separator: "\n").utf8), to: path)
  }

  /// A file that a build has written, or has left as it was.
  struct WrittenFile: Sendable {
    let path: String
    let content: ContentDigest
  }
}
