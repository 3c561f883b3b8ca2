/// A line of a text that an article is made of.
struct SourceLine: Sendable, Equatable {
  /// Where it stands, from 1.
  let number: Int
  /// What it says, without what ends it.
  var text: Substring

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// How many columns of blanks it begins with; a tab goes to the next multiple of four.
  var indentation: Int {
    var columns = 0
    for character in text {
      switch character {
      case " ": columns += 1
      case "\t": columns += Self.tabWidth - columns % Self.tabWidth
      default: return columns
      }
    }
    return columns
  }

  /// Lines that are indented by as much are code.
  static let tabWidth = 4

  /// The line without columns of blanks at its beginning, as many of them as there are.
  func dedented(by columns: Int) -> SourceLine {
    var (rest, column) = (text, 0)
    while column < columns, let first = rest.first {
      switch first {
      case " ": column += 1
      case "\t": column += Self.tabWidth - column % Self.tabWidth
      default: return SourceLine(number: number, text: rest)
      }
      rest.removeFirst()
    }
    // What is left of a tab.
    let blanks = String(repeating: " ", count: max(0, column - columns))
    return SourceLine(number: number, text: blanks.isEmpty ? rest : (blanks + rest)[...])
  }

  /// The line without blanks at its ends.
  var content: Substring {
    guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return text[...last].drop(while: \.isWhitespace)
  }

  /// The lines of a text.
  static func lines(of text: String) -> [SourceLine] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { SourceLine(number: $0.offset + 1, text: $0.element) }
  }
}

extension Collection<SourceLine> {
  /// The lines as one text.
  var joined: String { map { String($0.text) }.joined(separator: "\n") }

  /// The same without empty lines at the ends.
  var trimmingBlanks: [SourceLine] {
    var lines = Array(drop(while: \.isBlank))
    while lines.last?.isBlank == true { lines.removeLast() }
    return lines
  }
}
