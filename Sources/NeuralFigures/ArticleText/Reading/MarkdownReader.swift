/// Takes Markdown apart: the part of CommonMark that articles are written in, and formulas.
///
/// `Documentation/article-command.md` says what that is. What else there is in CommonMark, such as HTML, stays
/// text, with a warning.
struct MarkdownReader: ArticleReader {
  let names: FigureNames
  let file: String

  func document(of text: String) throws(ArticleError) -> ArticleDocument {
    var lines = SourceLine.lines(of: text)[...]
    let matter = FrontMatter(takenFrom: &lines)
    var parser = MarkdownBlocks(reader: self)
    var document = ArticleDocument()
    document.blocks = try parser.blocks(of: Array(lines), depth: 0)
    document.warnings = parser.warnings
    document.author = matter.author
    if let title = matter.title {
      document.title = [.text(title)]
    } else if case .heading(let heading)? = document.blocks.first, heading.level == 1 {
      document.title = heading.content
      document.blocks.removeFirst()
    }
    return document
  }
}

/// What stands above a text between two lines of three hyphens: what many programs are told of it.
private struct FrontMatter {
  private(set) var title: String?
  private(set) var author: String?

  private static let mark: Substring = "---"

  /// Takes it from the beginning of a text, if it is there.
  init(takenFrom lines: inout ArraySlice<SourceLine>) {
    guard let first = lines.first, first.content == Self.mark,
      let end = lines.dropFirst().firstIndex(where: { $0.content == Self.mark }),
      lines[..<end].dropFirst().first?.content.contains(":") == true
    else { return }
    for line in lines[..<end].dropFirst() {
      let parts = line.text.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let value = Self.unquoted(parts[1].trimmingBlanks)
      switch parts[0] {
      case "title": title = value
      case "author": author = value
      default: break
      }
    }
    lines = lines[(end + 1)...]
  }

  private static func unquoted(_ value: Substring) -> String? {
    guard let first = value.first else { return nil }
    let isQuoted = (first == "\"" || first == "'") && value.last == first && value.count > 1
    return String(isQuoted ? value.dropFirst().dropLast() : value)
  }
}
