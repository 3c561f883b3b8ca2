/// Takes lines of Markdown apart into blocks, those of quotations and items of lists among them.
struct MarkdownBlocks {
  private let reader: MarkdownReader
  private(set) var warnings: [ArticleWarning] = []

  /// Lists and quotations may stand in each other this deep.
  static let deepest = 32
  private static let emphasisMarks: Set<Character> = ["*", "_"]

  init(reader: MarkdownReader) { self.reader = reader }

  /// The blocks of lines.
  ///
  /// - Throws: `ArticleError`.
  mutating func blocks(of lines: [SourceLine], depth: Int) throws(ArticleError) -> [ArticleBlock] {
    guard depth <= Self.deepest else {
      throw error(.tooDeep(Self.deepest), at: lines.first?.number)
    }
    var blocks: [ArticleBlock] = []
    var open: [SourceLine] = []
    var rest = lines[...]
    while let line = rest.first {
      if open.isEmpty || interruptsParagraph(line) {
        let before = rest.count
        let found = try block(from: &rest, isInParagraph: !open.isEmpty, depth: depth)
        if rest.count < before {
          close(&open, into: &blocks)
          if let found { blocks.append(found) }
          continue
        }
      }
      rest.removeFirst()
      if let level = Self.underlinedLevel(line), !open.isEmpty {
        blocks.append(.heading(heading(open.map(\.content).joined(separator: "\n"), level: level)))
        open = []
      } else if line.isBlank {
        close(&open, into: &blocks)
      } else {
        open.append(line)
      }
    }
    close(&open, into: &blocks)
    return blocks
  }

  /// Whether a line may begin another block though no empty line stands before it.
  private func interruptsParagraph(_ line: SourceLine) -> Bool {
    // A list only with an item that has text, and with the number one: others are numbers in a sentence.
    guard let mark = ListMark(line) else { return line.indentation < SourceLine.tabWidth }
    return mark.number ?? 1 == 1 && !mark.firstLine.isBlank
  }

  /// Takes the block that begins with the first line; takes nothing where that is one of a paragraph. What is
  /// taken may be nothing to be seen.
  private mutating func block(
    from lines: inout ArraySlice<SourceLine>, isInParagraph: Bool, depth: Int
  ) throws(ArticleError) -> ArticleBlock? {
    guard let line = lines.first, !line.isBlank else { return nil }
    if line.indentation >= SourceLine.tabWidth {
      return isInParagraph ? nil : .code(takeIndentedCode(from: &lines), language: nil)
    }
    if let figure = try FigureLine(
      line, names: reader.names, emphasis: Self.emphasisMarks, file: reader.file)
    {
      lines.removeFirst()
      guard case .figure(let place) = figure else { return nil }
      lines.dropEmbeddedFigure()
      return .figure(place)
    }
    if let fence = CodeFence(line) {
      lines.removeFirst()
      guard let code = fence.takeLines(from: &lines) else {
        throw error(fence.unfinished, at: line.number)
      }
      return .code(code.joined, language: fence.language)
    }
    if let heading = heading(line) {
      lines.removeFirst()
      return .heading(heading)
    }
    // Below text, hyphens make a heading of it.
    if ListMark.isRule(line), !isInParagraph || Self.underlinedLevel(line) == nil {
      lines.removeFirst()
      return .rule
    }
    if line.content.first == ">" {
      return .quotation(try self.blocks(of: takeQuotation(from: &lines), depth: depth + 1))
    }
    if let mark = ListMark(line) { return try takeList(beginningWith: mark, &lines, depth: depth) }
    if let formula = takeFormula(from: &lines) { return .formula(formula) }
    if takeComment(from: &lines) { return nil }
    noteUnread(line, isInParagraph: isInParagraph)
    return nil
  }

  // MARK: - Paragraphs and headings

  private mutating func close(_ open: inout [SourceLine], into blocks: inout [ArticleBlock]) {
    guard let first = open.first else { return }
    // Blanks at the end of a line break it.
    let text = open.map { String($0.text.drop(while: \.isWhitespace)) }.joined(separator: "\n")
    blocks.append(.paragraph(MarkdownInlines.parts(of: text), line: first.number))
    open = []
  }

  private static let deepestHeading = 6

  private func heading(_ line: SourceLine) -> ArticleHeading? {
    let content = line.content
    let level = content.prefix { $0 == "#" }.count
    let rest = content.dropFirst(level)
    guard (1...Self.deepestHeading).contains(level),
      rest.isEmpty || rest.first == " " || rest.first == "\t"
    else { return nil }
    var text = rest.trimmingBlanks
    let withoutMarks = text.reversed().drop { $0 == "#" }.count
    let marks = text.suffix(text.count - withoutMarks)
    if text.count == marks.count || text.dropLast(marks.count).last?.isWhitespace == true {
      text = text.dropLast(marks.count).trimmingBlanks
    }
    return heading(String(text), level: level)
  }

  private func heading(_ text: String, level: Int) -> ArticleHeading {
    ArticleHeading(level: level, content: MarkdownInlines.parts(of: text))
  }

  /// The level of the heading that a line makes of the text above it; nil for any other line.
  private static func underlinedLevel(_ line: SourceLine) -> Int? {
    let content = line.content
    guard line.indentation < SourceLine.tabWidth, let mark = content.first,
      mark == "=" || mark == "-", content.allSatisfy({ $0 == mark })
    else { return nil }
    return mark == "=" ? 1 : 2
  }

  // MARK: - Blocks of several lines

  private func takeIndentedCode(from lines: inout ArraySlice<SourceLine>) -> String {
    let code = lines.prefix { $0.isBlank || $0.indentation >= SourceLine.tabWidth }
    lines = lines.dropFirst(code.count)
    return code.trimmingBlanks.map { $0.dedented(by: SourceLine.tabWidth) }.joined
  }

  private func takeQuotation(from lines: inout ArraySlice<SourceLine>) -> [SourceLine] {
    var quoted: [SourceLine] = []
    while let line = lines.first, !line.isBlank {
      let content = line.text.drop(while: \.isWhitespace)
      if content.first == ">" {
        let rest = content.dropFirst()
        let text = rest.first == " " ? rest.dropFirst() : rest
        quoted.append(SourceLine(number: line.number, text: text))
      } else if Self.goesOn(quoted.last), MarkdownBlocks.isText(line) {
        quoted.append(line)
      } else {
        break
      }
      lines.removeFirst()
    }
    return quoted
  }

  /// Whether a paragraph that ends in a line may go on in one that has not the mark of its quotation or item.
  private static func goesOn(_ line: SourceLine?) -> Bool {
    line.map { !$0.isBlank && isText($0) && $0.indentation < SourceLine.tabWidth } ?? false
  }

  /// Whether a line begins no block of its own.
  private static func isText(_ line: SourceLine) -> Bool {
    let first = line.content.first
    return ListMark(line) == nil && !ListMark.isRule(line) && CodeFence(line) == nil
      && first != "#" && first != ">"
  }

  private mutating func takeList(
    beginningWith mark: ListMark, _ lines: inout ArraySlice<SourceLine>, depth: Int
  ) throws(ArticleError) -> ArticleBlock {
    var items: [[ArticleBlock]] = []
    var isTight = true
    while let line = lines.first, let next = ListMark(line), next.delimiter == mark.delimiter,
      (next.number == nil) == (mark.number == nil)
    {
      lines.removeFirst()
      let item = takeItem(next, from: &lines)
      // An empty line between parts of an item, or behind it when another one follows.
      let trimmed = item.trimmingBlanks
      if trimmed.contains(where: \.isBlank) { isTight = false }
      if trimmed.count < item.count, let line = lines.first,
        ListMark(line)?.delimiter == mark.delimiter
      {
        isTight = false
      }
      items.append(try blocks(of: trimmed, depth: depth + 1))
    }
    return .list(ArticleList(start: mark.number, items: items, isTight: isTight))
  }

  private func takeItem(
    _ mark: ListMark, from lines: inout ArraySlice<SourceLine>
  ) -> [SourceLine] {
    var item = [mark.firstLine]
    while let line = lines.first {
      if line.isBlank {
        // Empty lines belong to the item when more of that follows.
        let blanks = lines.prefix(while: \.isBlank)
        guard let next = lines.dropFirst(blanks.count).first,
          next.indentation >= mark.indentation || ListMark(next) != nil
        else { break }
        item += blanks
        lines.removeFirst(blanks.count)
        continue
      } else if line.indentation >= mark.indentation {
        item.append(line.dedented(by: mark.indentation))
      } else if Self.goesOn(item.last), Self.isText(line) {
        item.append(line)
      } else {
        break
      }
      lines.removeFirst()
    }
    return item
  }

  private func takeFormula(from lines: inout ArraySlice<SourceLine>) -> String? {
    let mark = "$$"
    guard lines.first?.content.hasPrefix(mark) == true else { return nil }
    for (index, line) in zip(lines.indices, lines) {
      if line.isBlank { return nil }
      let candidate = lines[lines.startIndex...index]
      guard line.content.hasSuffix(mark), let text = DisplayedFormula.text(of: Array(candidate))
      else { continue }
      lines = lines[(index + 1)...]
      return text
    }
    return nil
  }

  /// Takes a comment of HTML that begins and ends with a line; whether there was one.
  private func takeComment(from lines: inout ArraySlice<SourceLine>) -> Bool {
    let (start, end) = ("<!--", "-->")
    guard let first = lines.first, first.content.hasPrefix(start) else { return false }
    for (index, line) in zip(lines.indices, lines) {
      guard let close = line.content.range(of: end) else { continue }
      // What stands behind it is text.
      guard line.content[close.upperBound...].allSatisfy(\.isWhitespace) else { return false }
      lines = lines[(index + 1)...]
      return true
    }
    return false
  }

  // MARK: - What is not read

  private mutating func noteUnread(_ line: SourceLine, isInParagraph: Bool) {
    let content = line.content
    let second = content.dropFirst().first
    if content.first == "<", second.map({ $0.isLetter || $0 == "/" }) == true,
      !content.contains("://"), !content.contains("@")
    {
      note("HTML is set as text; write it in Markdown, or leave it out", line)
    } else if content.first == "|", !isInParagraph {
      note("tables are set as text; write a list, or a block of code between ```", line)
    }
  }

  private mutating func note(_ text: String, _ line: SourceLine) {
    warnings.append(ArticleWarning(line: line.number, text: text))
  }

  private func error(_ problem: ArticleError.Problem, at line: Int?) -> ArticleError {
    ArticleError(file: reader.file, line: line, problem: problem)
  }
}
