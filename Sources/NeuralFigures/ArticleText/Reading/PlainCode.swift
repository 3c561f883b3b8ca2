/// Code in plain text: lines that are indented, or one long line of which the ends of lines were lost.
enum PlainCode {
  /// Whether a line is indented as code is.
  static func isIndented(_ line: SourceLine) -> Bool {
    line.indentation >= SourceLine.tabWidth && !line.isBlank
  }

  /// The code that lines hold; nil when they hold none.
  static func text(of lines: [SourceLine]) -> String? {
    if lines.allSatisfy({ $0.isBlank || isIndented($0) }) {
      return lines.map { $0.dedented(by: SourceLine.tabWidth) }.joined
    }
    return lines.count == 1 ? lines.first.flatMap { restored($0.content) } : nil
  }

  /// Web pages that are saved as text have these blanks for the end of a line, in front of those that the next
  /// line begins with.
  private static let lostLineEnd = 3
  /// How far blocks of code are indented.
  private static let step = 4
  /// What a line of code ends with that goes on in the next.
  private static let openEnds: Set<Character> = [",", "(", "[", "{", "\\", "+", "-", "*", "/", "="]

  /// Code whose lines have been joined by blanks, as lines again; nil for a line without such blanks.
  private static func restored(_ line: Substring) -> String? {
    var (code, blanks) = ("", 0)
    var isRestored = false
    for character in line {
      guard character != " " else {
        blanks += 1
        continue
      }
      if blanks >= lostLineEnd {
        code += lineEnd(of: blanks, after: code.last)
        isRestored = true
      } else {
        code += String(repeating: " ", count: blanks)
      }
      code.append(character)
      blanks = 0
    }
    return isRestored ? code : nil
  }

  /// What blanks have been: the end of a line, or of two where only then the next one is indented by whole steps
  /// and the last one is at its end.
  private static func lineEnd(of blanks: Int, after last: Character?) -> String {
    let indentation = blanks - lostLineEnd
    let isSecond =
      indentation % step != 0 && indentation >= lostLineEnd
      && (indentation - lostLineEnd) % step == 0 && last.map(openEnds.contains) != true
    return isSecond
      ? "\n\n" + String(repeating: " ", count: indentation - lostLineEnd)
      : "\n" + String(repeating: " ", count: indentation)
  }
}
