/// A formula within a line: between dollar signs, one or two of them.
///
/// The first has no blank behind it and the last none before it, and no digit follows, so that amounts of money
/// stay what they are.
struct InlineFormula {
  let latex: String
  /// The place behind the last dollar sign.
  let end: Int

  /// The formula that begins at a place of a text; nil when there is none.
  init?(in text: [Character], at start: Int) {
    guard text[start] == "$" else { return nil }
    let isDouble = start + 1 < text.count && text[start + 1] == "$"
    let first = start + (isDouble ? 2 : 1)
    guard first < text.count, isDouble || !text[first].isWhitespace else { return nil }
    var place = first
    while place < text.count {
      switch text[place] {
      case "\\": place += 1
      case "$":
        if isDouble {
          guard place + 1 < text.count, text[place + 1] == "$" else { return nil }
          self.init(text[first..<place], end: place + 2)
          return
        }
        let next = place + 1 < text.count ? text[place + 1] : " "
        guard place > first, !text[place - 1].isWhitespace, next != "$",
          !(next.isASCII && next.isNumber)
        else { return nil }
        self.init(text[first..<place], end: place + 1)
        return
      default: break
      }
      place += 1
    }
    return nil
  }

  private init?(_ latex: ArraySlice<Character>, end: Int) {
    let text = String(latex).runningOn
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    (self.latex, self.end) = (text, end)
  }
}

/// A formula on lines of its own, between two dollar signs each.
enum DisplayedFormula {
  private static let mark = "$$"

  /// The formula that lines are; nil when they are none.
  static func text(of lines: [SourceLine]) -> String? {
    let text = lines.map { String($0.content) }.joined(separator: "\n")
    guard text.hasPrefix(mark), text.hasSuffix(mark), text.count > 2 * mark.count else {
      return nil
    }
    let formula = text.dropFirst(mark.count).dropLast(mark.count)
    guard !formula.contains("$"), formula.contains(where: { !$0.isWhitespace }) else { return nil }
    return String(formula).runningOn
  }
}
