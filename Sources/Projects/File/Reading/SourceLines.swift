/// The lines of a file, to quote declarations from.
struct SourceLines {
  private let lines: [Substring]

  init(_ bytes: [UInt8]) {
    lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The lines of an element of a list: from where it begins to where the next one does, or to where the list
  /// ends, without empty lines and comments at the end, moved to the left edge.
  func text(from start: FilePosition, to next: FilePosition?) -> String {
    let first = start.line - 1
    guard lines.indices.contains(first) else { return "" }
    let indentation = lines[first].prefix { $0 == " " }.count
    let limit = next.map { min($0.line - 1, lines.count) } ?? lines.count
    var taken: [Substring] = [lines[first]]
    for line in lines[first...].dropFirst().prefix(max(0, limit - first - 1)) {
      let isOutside = !Self.isBlank(line) && line.prefix { $0 == " " }.count <= indentation
      if isOutside { break }
      taken.append(line)
    }
    while let last = taken.last, taken.count > 1, Self.isBlank(last) { taken.removeLast() }
    return taken.map { $0.dropFirst(min(indentation, $0.prefix { $0 == " " }.count)) }
      .joined(separator: "\n")
  }

  /// Whether a line says nothing: it is empty or a comment.
  private static func isBlank(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " || $0 == "\t" }
    return text.isEmpty || text.first == "#"
  }
}
