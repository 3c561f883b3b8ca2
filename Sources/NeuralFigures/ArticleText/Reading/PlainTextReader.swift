/// Takes plain text apart, in which empty lines separate what belongs together.
///
/// What stands between two of them is a heading, code, a list, a formula or a paragraph, by how it looks:
/// `Documentation/article-command.md` has the rules.
struct PlainTextReader: ArticleReader {
  let names: FigureNames
  let file: String

  func document(of text: String) throws(ArticleError) -> ArticleDocument {
    var document = ArticleDocument()
    let groups = try groups(of: SourceLine.lines(of: text))
    for (index, group) in groups.enumerated() {
      switch group {
      case .figure(let place): document.blocks.append(.figure(place))
      case .verbatim(let lines, let language):
        document.blocks.append(.code(lines.joined, language: language))
      case .text(let lines):
        if index == 0, let title = PlainHeading.title(of: lines) {
          document.title = inlines(of: title)
        } else {
          document.blocks.append(block(of: lines, before: groups.dropFirst(index + 1).first))
        }
      }
    }
    document.blocks = document.blocks.joiningLists
    return document
  }

  /// Lines that belong together.
  private enum Group {
    case text([SourceLine])
    /// What stands between fences.
    case verbatim([SourceLine], language: String?)
    case figure(FigurePlace)
  }

  private func groups(of lines: [SourceLine]) throws(ArticleError) -> [Group] {
    var groups: [Group] = []
    var open: [SourceLine] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      var found: Group?
      if let fence = CodeFence(line) {
        guard let code = fence.takeLines(from: &rest) else {
          throw ArticleError(file: file, line: line.number, problem: fence.unfinished)
        }
        found = .verbatim(code, language: fence.language)
      } else if let figure = try FigureLine(line, names: names, file: file) {
        if case .figure(let place) = figure {
          found = .figure(place)
          rest.dropEmbeddedFigure()
        }
      } else if !line.isBlank || Self.isInCode(open, before: rest) {
        open.append(line)
        continue
      }
      if !open.isEmpty { groups.append(.text(open)) }
      open = []
      if let found { groups.append(found) }
    }
    return open.isEmpty ? groups : groups + [.text(open)]
  }

  /// Whether an empty line stands between lines of code.
  private static func isInCode(_ open: [SourceLine], before rest: ArraySlice<SourceLine>) -> Bool {
    guard let first = open.first, PlainCode.isIndented(first),
      let next = rest.first(where: { !$0.isBlank })
    else { return false }
    return PlainCode.isIndented(next)
  }

  /// What lines are that stand between two empty ones.
  private func block(of lines: [SourceLine], before next: Group?) -> ArticleBlock {
    if let code = PlainCode.text(of: lines) { return .code(code, language: nil) }
    if let formula = DisplayedFormula.text(of: lines) { return .formula(formula) }
    var following: SourceLine?
    if case .text(let lines) = next { following = lines.first }
    if next != nil, let heading = PlainHeading(lines, before: following) {
      return .heading(ArticleHeading(level: heading.level, content: inlines(of: heading.text)))
    }
    if let list = PlainList(lines) {
      let items = list.items.map { [paragraph(of: $0)] }
      return .list(ArticleList(start: list.start, items: items, isTight: true))
    }
    return paragraph(of: lines)
  }

  /// A line that is shorter than this, in columns, ends where it is meant to; others are run on.
  private static let shortLine = 40

  private func paragraph(of lines: [SourceLine]) -> ArticleBlock {
    var parts: [ArticleInline] = []
    var text = ""
    for (index, line) in lines.enumerated() {
      text += "\n\(line.content)"
      let isLast = index == lines.count - 1
      guard isLast || line.content.columns < Self.shortLine else { continue }
      parts += inlines(of: text)
      if !isLast { parts.append(.lineBreak) }
      text = ""
    }
    return .paragraph(parts, line: lines.first?.number ?? 1)
  }

  /// A text with its formulas told from the rest.
  private func inlines(of text: String) -> [ArticleInline] {
    let characters = Array(text.runningOn)
    var parts: [ArticleInline] = []
    var (start, place) = (0, 0)
    while place < characters.count {
      if characters[place] == "\\" {
        // A dollar sign behind it is one.
        place += 2
        continue
      }
      guard let formula = InlineFormula(in: characters, at: place) else {
        place += 1
        continue
      }
      parts.append(.text(String(characters[start..<place])))
      parts.append(.formula(formula.latex))
      (start, place) = (formula.end, formula.end)
    }
    return (parts + [.text(String(characters[start...]))]).joiningTexts
  }
}

extension [ArticleBlock] {
  /// The same with lists that follow each other made one, as far as the numbers of one go on in the next.
  fileprivate var joiningLists: [ArticleBlock] {
    reduce(into: []) { blocks, block in
      guard case .list(let next) = block, case .list(var list)? = blocks.last,
        list.start.map({ $0 + list.items.count }) == next.start
      else { return blocks.append(block) }
      list.items += next.items
      blocks[blocks.count - 1] = .list(list)
    }
  }
}

extension ArraySlice<SourceLine> {
  /// Leaves out what `embed --update` has put behind the comment that names a figure, if there is an end of it
  /// before the next one begins.
  mutating func dropEmbeddedFigure() {
    for (index, line) in zip(indices, self) {
      switch FigureMarker(line.text, in: .html) {
      case nil: continue
      case .start: return
      case .end:
        self = self[(index + 1)...]
        return
      }
    }
  }
}
