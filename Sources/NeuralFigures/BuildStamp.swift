import Files
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

  /// Makes sure that the stamp takes the place of an earlier one or of nothing.
  ///
  /// - Throws: `FileError` when the file holds something else.
  func checkPlace() throws(FileError) {
    // What is no file is written to and not replaced; what cannot be read tells so when it is written.
    guard let bytes = try? InputFile.read(path), !bytes.isEmpty, !Self.isStamp(bytes) else {
      return
    }
    throw FileError(path: path, action: .replace, reason: .foreign(to: "`build --stamp`"))
  }

  /// Whether a file begins with a key, as stamps do.
  private static func isStamp(_ bytes: [UInt8]) -> Bool {
    let digits = Set("0123456789abcdef".utf8)
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    return line.count == ContentDigest().description.utf8.count
      && line.allSatisfy { digits.contains($0) }
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
