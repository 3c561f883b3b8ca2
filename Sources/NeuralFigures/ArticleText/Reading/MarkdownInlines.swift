/// Takes the text of a paragraph in Markdown apart.
///
///     MarkdownInlines.parts(of: "a *b*")  // [.text("a "), .emphasis([.text("b")])]
///
/// Emphasis is found by the rules of CommonMark (<https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis>).
struct MarkdownInlines {
  private let text: [Character]
  private var place = 0
  private var line: [EmphasisRun.Piece] = []
  private var words = ""

  /// The parts of a text, which may have several lines.
  static func parts(of text: String) -> [ArticleInline] {
    var inlines = MarkdownInlines(text: Array(text))
    return inlines.parts()
  }

  private init(text: [Character]) {
    // Blanks at the end of a paragraph break no line.
    let end = text.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? 0
    self.text = Array(text[..<end])
  }

  private mutating func parts() -> [ArticleInline] {
    while place < text.count {
      if let part = part() {
        flush()
        line.append(.part(part))
      } else if let run = run() {
        flush()
        line.append(.run(run))
      } else {
        takeText()
      }
    }
    flush()
    return EmphasisRun.parts(of: line).joiningTexts
  }

  private mutating func flush() {
    if !words.isEmpty { line.append(.part(.text(words))) }
    words = ""
  }

  /// Takes what begins at the place; nil where that is text.
  private mutating func part() -> ArticleInline? {
    switch text[place] {
    case "\\": lineBreak()
    case "`": code()
    case "$": formula()
    case "[", "!": link()
    case "<": autolink()
    case "\n": brokenLine()
    default: nil
    }
  }

  // MARK: - Text

  private mutating func takeText() {
    let character = text[place]
    switch character {
    case "\\":
      // A mark that is meant as a character.
      let next = place + 1 < text.count ? text[place + 1] : " "
      let isEscape = next.isASCII && (next.isPunctuation || next.isSymbol)
      words.append(isEscape ? next : character)
      place += isEscape ? 2 : 1
    case "&":
      if let (meaning, end) = CharacterReference.meaning(in: text, at: place) {
        words += meaning
        place = end
      } else {
        words.append(character)
        place += 1
      }
    case "`":
      // As many as there are in a row are no code when no others close it.
      let count = text[place...].prefix { $0 == "`" }.count
      words += String(repeating: "`", count: count)
      place += count
    case "\n":
      while words.last == " " { words.removeLast() }
      place += 1
      let next = place < text.count ? text[place] : " "
      let before = words.last ?? text[..<(place - 1)].last ?? " "
      if !(before.isWide && next.isWide) { words.append(" ") }
    default:
      words.append(character)
      place += 1
    }
  }

  /// A reverse solidus at the end of a line breaks it.
  private mutating func lineBreak() -> ArticleInline? {
    guard place + 1 < text.count, text[place + 1] == "\n" else { return nil }
    place += 2
    return .lineBreak
  }

  /// Two blanks at the end of a line break it.
  private mutating func brokenLine() -> ArticleInline? {
    guard words.hasSuffix("  ") else { return nil }
    while words.last == " " { words.removeLast() }
    place += 1
    return .lineBreak
  }

  // MARK: - Code and formulas

  private mutating func code() -> ArticleInline? {
    guard let end = endOfCode(from: place) else { return nil }
    let count = text[place...].prefix { $0 == "`" }.count
    let code = text[(place + count)..<(end - count)]
    place = end
    return .code(Self.stripped(String(code)))
  }

  /// The place behind the grave accents that close those at a place; nil when none do.
  private func endOfCode(from start: Int) -> Int? {
    let count = text[start...].prefix { $0 == "`" }.count
    var end = start + count
    while end < text.count {
      let run = text[end...].prefix { $0 == "`" }.count
      end += max(run, 1)
      if run == count { return end }
    }
    return nil
  }

  /// Code without the blank at each end that keeps grave accents apart.
  private static func stripped(_ code: String) -> String {
    let code = code.replacing("\n", with: " ")
    let isPadded = code.hasPrefix(" ") && code.hasSuffix(" ") && code.contains { $0 != " " }
    return isPadded ? String(code.dropFirst().dropLast()) : code
  }

  private mutating func formula() -> ArticleInline? {
    guard let formula = InlineFormula(in: text, at: place) else { return nil }
    place = formula.end
    return .formula(formula.latex)
  }

  // MARK: - Links

  private mutating func link() -> ArticleInline? {
    let isPicture = text[place] == "!"
    let start = place + (isPicture ? 1 : 0)
    guard start < text.count, text[start] == "[", let close = closingBracket(from: start),
      let target = LinkTarget(in: text, at: close + 1)
    else { return nil }
    place = target.end
    let content = Self.parts(of: String(text[(start + 1)..<close]))
    let shown = content.isEmpty ? [.text(target.address)] : content
    return isPicture
      ? .picture(shown, address: target.address) : .link(shown, address: target.address)
  }

  /// The place of the bracket that closes the one at a place, past code and marks that are meant as characters.
  private func closingBracket(from start: Int) -> Int? {
    var (depth, place) = (0, start)
    while place < text.count {
      switch text[place] {
      case "\\": place += 1
      case "`":
        let count = text[place...].prefix { $0 == "`" }.count
        place = (endOfCode(from: place) ?? place + count) - 1
      case "[": depth += 1
      case "]":
        depth -= 1
        if depth == 0 { return place }
      default: break
      }
      place += 1
    }
    return nil
  }

  private mutating func autolink() -> ArticleInline? {
    guard let end = text[place...].firstIndex(of: ">") else { return nil }
    let content = String(text[(place + 1)..<end])
    guard !content.contains(where: \.isWhitespace) else { return nil }
    let isBreak = ["br", "br/"].contains(content.lowercased())
    let isAddress = content.contains("://") || content.hasPrefix("mailto:")
    let isMail = content.contains("@") && !content.contains(":") && content.contains(".")
    guard isBreak || isAddress || isMail else { return nil }
    place = end + 1
    if isBreak { return .lineBreak }
    return .link([.text(content)], address: isMail ? "mailto:\(content)" : content)
  }

  // MARK: - Emphasis

  /// Takes asterisks or underscores in a row.
  private mutating func run() -> EmphasisRun? {
    let mark = text[place]
    guard mark == "*" || mark == "_" else { return nil }
    let count = text[place...].prefix { $0 == mark }.count
    let before = place > 0 ? text[place - 1] : " "
    let after = place + count < text.count ? text[place + count] : " "
    place += count
    return EmphasisRun(mark: mark, count: count, before: before, after: after)
  }
}
