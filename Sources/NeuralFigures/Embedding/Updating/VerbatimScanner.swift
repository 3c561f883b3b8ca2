/// Tells which lines of a document are shown as they are, so that a comment in them is none.
struct VerbatimScanner {
  /// What encloses lines.
  private struct Enclosure {
    /// What ends it.
    let end: End
    let isVerbatim: Bool
  }

  private enum End: Equatable {
    /// As many of a character, or more, alone on a line.
    case fence(Character, count: Int)
    /// A line that is this.
    case line(Substring)
    /// A line that holds this.
    case text(String)
    /// A line that is indented by no more than so many blanks.
    case dedent(Int)
  }

  let format: DocumentFormat
  private var open: [Enclosure] = []

  init(format: DocumentFormat) { self.format = format }

  /// Whether the next line of the document is shown as it is. Lines have to be given one after the other.
  mutating func isVerbatim(_ line: Substring) -> Bool {
    let content = line.drop { $0 == " " || $0 == "\t" || format.isMarkdown && $0 == ">" }
      .trimmingBlanks
    let indentation = line.prefix { $0 == " " || $0 == "\t" }.count
    if let last = open.last {
      if ends(last, content: content, indentation: indentation) {
        open.removeLast()
        // What ends an indented block stands behind it.
        if case .dedent = last.end { return isVerbatim(line) }
        return true
      }
      if last.isVerbatim { return true }
    }
    guard let enclosure = enclosure(beginningWith: content, indentation: indentation) else {
      return open.contains(where: \.isVerbatim)
    }
    open.append(enclosure)
    // The line that begins an indented block is text.
    if case .dedent = enclosure.end { return false }
    return true
  }

  private func ends(_ enclosure: Enclosure, content: Substring, indentation: Int) -> Bool {
    switch enclosure.end {
    case .fence(let character, let count):
      content.count >= count && content.allSatisfy { $0 == character }
    case .line(let line): content == line
    case .text(let text): content.contains(text)
    case .dedent(let depth): !content.isEmpty && indentation <= depth
    }
  }

  private func enclosure(beginningWith content: Substring, indentation: Int) -> Enclosure? {
    switch format {
    case .commonmark, .gfm, .mkdocs, .hugo, .docc, .jupyter, .myst, .typst: fence(content)
    case .rst: literalBlock(content, indentation: indentation)
    case .latex: environment(content)
    case .asciidoc: delimiter(content)
    case .html: element(content)
    }
  }

  /// The fewest characters of a fence.
  private static let shortestFence = 3

  private func fence(_ content: Substring) -> Enclosure? {
    guard let character = content.first, character == "`" || character == "~" && format != .typst
    else { return nil }
    let count = content.prefix { $0 == character }.count
    let info = content.dropFirst(count).trimmingBlanks
    guard count >= Self.shortestFence, character != "`" || !info.contains("`") else { return nil }
    return Enclosure(
      end: .fence(character, count: count),
      isVerbatim: format != .myst || !Self.holdsMarkdown(directive: info))
  }

  /// Whether what a fence of MyST encloses is Markdown and no code.
  private static func holdsMarkdown(directive info: Substring) -> Bool {
    guard info.hasPrefix("{"), let end = info.firstIndex(of: "}") else { return false }
    let name = info[..<end].dropFirst()
    return !verbatimDirectives.contains(String(name))
  }

  private static let verbatimDirectives: Set<String> = [
    "code", "code-block", "code-cell", "sourcecode", "literalinclude", "parsed-literal", "math",
    "raw",
    "eval-rst", "mermaid", "csv-table",
  ]

  private func literalBlock(_ content: Substring, indentation: Int) -> Enclosure? {
    let enclosure = Enclosure(end: .dedent(indentation), isVerbatim: true)
    if content.hasPrefix(".. "), let colons = content.firstRange(of: "::") {
      let name = content[..<colons.lowerBound].dropFirst(3).trimmingBlanks
      return Self.verbatimDirectives.contains(String(name)) ? enclosure : nil
    }
    return content.hasSuffix("::") ? enclosure : nil
  }

  private static let verbatimEnvironments = [
    "verbatim", "verbatim*", "Verbatim", "lstlisting", "minted", "comment",
  ]

  private func environment(_ content: Substring) -> Enclosure? {
    let name = Self.verbatimEnvironments.first { content.hasPrefix("\\begin{\($0)}") }
    return name.map { Enclosure(end: .text("\\end{\($0)}"), isVerbatim: true) }
  }

  /// The characters of which four or more alone on a line delimit a block that is shown as it is.
  private static let delimiters: [Character] = ["-", ".", "+", "/"]
  private static let shortestDelimiter = 4

  private func delimiter(_ content: Substring) -> Enclosure? {
    guard let character = content.first else { return nil }
    if content.hasPrefix("```") { return Enclosure(end: .line("```"), isVerbatim: true) }
    guard Self.delimiters.contains(character), content.count >= Self.shortestDelimiter,
      content.allSatisfy({ $0 == character })
    else { return nil }
    return Enclosure(end: .line(content), isVerbatim: true)
  }

  private static let verbatimElements = ["script", "style", "textarea"]

  private func element(_ content: Substring) -> Enclosure? {
    let text = content.lowercased()
    let name = Self.verbatimElements.first { name in
      text.hasPrefix("<\(name)") && !text.contains("</\(name)>")
    }
    return name.map { Enclosure(end: .text("</\($0)>"), isVerbatim: true) }
  }
}
