import Glibc

/// A file in Markdown that holds what was measured, a section for each part.
struct ResultsFile {
  let path: String

  private static let title = "# What pictures, the program, and the way from a clone take\n"
  /// What stands before the title of a section.
  private static let mark = "\n## "
  private static let chunk = 4096

  /// Puts a section in the place of the one of its title, or behind all others.
  func put(_ section: ResultSection) throws(ResultsFileError) {
    var sections = sections
    let place = sections.firstIndex { $0.hasPrefix("\(section.title)\n") } ?? sections.endIndex
    sections.replaceSubrange(place..<min(place + 1, sections.endIndex), with: [section.markdown])
    let text = ([Self.title] + sections).joined(separator: Self.mark)
    let file = fopen(path, "w")
    defer { file.map { _ = fclose($0) } }
    guard let file, fputs(text, file) >= 0, fflush(file) == 0 else {
      throw ResultsFileError(path: path)
    }
  }

  /// The sections that are there, without their marks.
  private var sections: [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: Self.chunk)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    var parts: [String] = []
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("## ") {
        parts.append(String(line.dropFirst(3)))
      } else if !parts.isEmpty {
        parts[parts.count - 1] += "\n\(line)"
      }
    }
    return parts.map { part in
      part.hasSuffix("\n\n") ? String(part.dropLast()) : part
    }
  }
}

/// Why results could not be kept.
struct ResultsFileError: Error, CustomStringConvertible {
  let path: String

  var description: String { "\(path): cannot be written" }
}
