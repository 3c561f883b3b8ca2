/// The line that a block of code begins with: three or more grave accents or tildes, and what language it is
/// in (<https://spec.commonmark.org/0.31.2/#fenced-code-blocks>).
struct CodeFence {
  /// The characters that it consists of.
  let mark: String
  /// The language of the code; nil where nothing is said.
  let language: String?
  private let indentation: Int

  private static let shortest = 3

  /// The fence on a line; nil when there is none.
  init?(_ line: SourceLine) {
    let content = line.content
    guard line.indentation < SourceLine.tabWidth, let character = content.first,
      character == "`" || character == "~"
    else { return nil }
    let mark = content.prefix { $0 == character }
    let info = content.dropFirst(mark.count).trimmingBlanks
    guard mark.count >= Self.shortest, character != "`" || !info.contains("`") else { return nil }
    self.mark = String(mark)
    // Curly brackets are of attributes, as pandoc and MyST have them.
    let word = info.prefix { !$0.isWhitespace }.filter { !"{}.".contains($0) }
    language = word.isEmpty ? nil : String(word)
    indentation = line.indentation
  }

  /// What to say of a fence that no other one ends.
  var unfinished: ArticleError.Problem { .unfinished("a block of code", end: mark) }

  /// Takes the lines up to the other fence, and that; nil when there is none.
  func takeLines(from lines: inout ArraySlice<SourceLine>) -> [SourceLine]? {
    guard let end = lines.firstIndex(where: ends) else { return nil }
    let code = lines[lines.startIndex..<end].map { $0.dedented(by: indentation) }
    lines = lines[(end + 1)...]
    return code
  }

  private func ends(_ line: SourceLine) -> Bool {
    let content = line.content
    return line.indentation < SourceLine.tabWidth && content.count >= mark.count
      && content.allSatisfy { $0 == mark.first }
  }
}
