/// What an item of a list begins with in Markdown (<https://spec.commonmark.org/0.31.2/#list-items>).
struct ListMark {
  /// The number; nil for an item of a list without numbers.
  let number: Int?
  /// What tells one list from another: the bullet, or what stands behind the number.
  let delimiter: Character
  /// How far the text of the item is indented.
  let indentation: Int
  /// The first line of the item, without the mark.
  let firstLine: SourceLine

  /// Longer numbers would not fit what browsers count with.
  static let mostDigits = 9

  /// The mark that a line begins with; nil when there is none.
  init?(_ line: SourceLine) {
    guard line.indentation < SourceLine.tabWidth, !Self.isRule(line) else { return nil }
    let content = line.text.drop(while: \.isWhitespace)
    let digits = content.prefix { $0.isASCII && $0.isNumber }
    guard let delimiter = content.dropFirst(digits.count).first else { return nil }
    if digits.isEmpty {
      guard delimiter == "-" || delimiter == "*" || delimiter == "+" else { return nil }
      number = nil
    } else {
      guard digits.count <= Self.mostDigits, delimiter == "." || delimiter == ")" else {
        return nil
      }
      number = Int(digits)
    }
    self.delimiter = delimiter
    let rest = content.dropFirst(digits.count + 1)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    let width = line.indentation + digits.count + 1
    let blanks = SourceLine(number: line.number, text: rest).indentation
    // What is indented by more is code in the item, behind one blank.
    let isCode = blanks > SourceLine.tabWidth || rest.allSatisfy(\.isWhitespace)
    indentation = width + (isCode ? 1 : blanks)
    firstLine = SourceLine(number: line.number, text: rest).dedented(by: isCode ? 1 : blanks)
  }

  /// Whether a line separates parts of a text: three or more of one mark, and blanks.
  static func isRule(_ line: SourceLine) -> Bool {
    let marks = line.text.filter { !$0.isWhitespace }
    guard line.indentation < SourceLine.tabWidth, let mark = marks.first, "-*_".contains(mark)
    else { return false }
    return marks.count >= 3 && marks.allSatisfy { $0 == mark }
  }
}
