import Plotting

/// Goes through the sentences of a text: makes links of the words that name its figures, and takes out what
/// no article can show.
struct ArticleLinker {
  private let names: FigureNames
  /// The figures that the article shows.
  private let shown: Set<Int>
  /// The figures that there are.
  private let known: Set<Int>
  private(set) var warnings: [ArticleWarning] = []
  /// The numbers of figures that were told to be missing.
  private var told: Set<Int> = []

  init(names: FigureNames, shown: Set<Int>, known: Set<Int>) {
    (self.names, self.shown, self.known) = (names, shown, known)
  }

  mutating func blocks(_ blocks: [ArticleBlock], isInside: Bool = false) -> [ArticleBlock] {
    var linked: [ArticleBlock] = []
    for block in blocks { linked.append(self.block(block, isInside: isInside)) }
    return linked
  }

  private mutating func block(_ block: ArticleBlock, isInside: Bool) -> ArticleBlock {
    switch block {
    case .heading(let heading):
      let content = parts(heading.content, line: nil).withoutMentions
      // In quotations and lists they begin no sections.
      return isInside
        ? .paragraph([.strong(content)], line: 0)
        : .heading(ArticleHeading(level: heading.level, content: content))
    case .paragraph(let content, let line):
      return .paragraph(parts(content, line: line), line: line)
    case .list(var list):
      var items: [[ArticleBlock]] = []
      for item in list.items { items.append(blocks(item, isInside: true)) }
      list.items = items
      return .list(list)
    case .quotation(let inner): return .quotation(blocks(inner, isInside: true))
    case .formula(let latex):
      return isReadable(latex, line: nil) ? block : .code(latex, language: "latex")
    case .code, .rule, .figure: return block
    }
  }

  /// The parts of a sentence as the article shows them.
  mutating func parts(_ parts: [ArticleInline], line: Int?) -> [ArticleInline] {
    var linked: [ArticleInline] = []
    for part in parts { linked += self.part(part, line: line) }
    return linked
  }

  private mutating func part(_ part: ArticleInline, line: Int?) -> [ArticleInline] {
    switch part {
    case .text(let text):
      noteMissing(in: text, line: line)
      return names.parts(of: text) { shown.contains($0) }
    case .emphasis(let parts): return [.emphasis(self.parts(parts, line: line))]
    case .strong(let parts): return [.strong(self.parts(parts, line: line))]
    case .formula(let latex): return [isReadable(latex, line: line) ? part : .code(latex)]
    case .link(let parts, let address):
      // A link leads to one place.
      let content = self.parts(parts, line: line).withoutMentions
      guard Self.isSafe(address) else {
        warn(
          "the address \(address) is left out; articles have those of https, http and mailto", line)
        return content
      }
      return [.link(content, address: address)]
    case .picture(let parts, let address):
      warn(
        """
        the picture \(address) is not taken in, and its text stands for it; name a figure on a line of \
        its own instead
        """, line)
      return self.parts(parts, line: line)
    case .code, .lineBreak, .mention: return [part]
    }
  }

  /// Tells of figures that a text names and the article does not show, of each once.
  private mutating func noteMissing(in text: String, line: Int?) {
    for part in names.parts(of: text, where: { _ in true }) {
      guard case .mention(let mention) = part, !shown.contains(mention.figure),
        told.insert(mention.figure).inserted
      else { continue }
      let remedy =
        known.contains(mention.figure)
        ? "write its name on a line of its own" : "there is none of this number"
      warn("\(mention.words) is named and not shown; \(remedy)", line)
    }
  }

  private mutating func isReadable(_ latex: String, line: Int?) -> Bool {
    do throws(MathTextError) {
      _ = try MathText.parse(formula: latex)
      return true
    } catch {
      warn("the formula \(latex) stands as it is written: \(error)", line)
      return false
    }
  }

  private mutating func warn(_ text: String, _ line: Int?) {
    warnings.append(ArticleWarning(line: line, text: text))
  }

  private static let schemes: Set<String> = ["https", "http", "mailto"]

  /// Whether an address is one of a page, or leads to a place beside the article.
  private static func isSafe(_ address: String) -> Bool {
    guard let colon = address.firstIndex(of: ":"),
      !address[..<colon].contains(where: { "/?#".contains($0) })
    else { return true }
    return schemes.contains(address[..<colon].lowercased())
  }
}

extension [ArticleInline] {
  /// The same with names of figures as text.
  var withoutMentions: [ArticleInline] {
    map { part in
      switch part {
      case .mention(let mention): .text(mention.words)
      case .emphasis(let parts): .emphasis(parts.withoutMentions)
      case .strong(let parts): .strong(parts.withoutMentions)
      case .link(let parts, let address): .link(parts.withoutMentions, address: address)
      case .text, .code, .formula, .picture, .lineBreak: part
      }
    }.joiningTexts
  }
}
