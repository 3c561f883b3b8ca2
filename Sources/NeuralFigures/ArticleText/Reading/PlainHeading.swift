/// A line of plain text that looks like a heading: a short one that stands alone and is no sentence.
struct PlainHeading {
  let text: String
  /// 1 is that of the whole text.
  let level: Int

  /// A heading is no longer than this many Latin letters; a wide character says as much as three of them.
  private static let longest = 60
  private static let longestTitle = 150
  private static let lettersOfAWideCharacter = 3

  /// What sentences and their parts end with, but for question and exclamation marks, which headings end with
  /// too.
  private static let ends: Set<Character> = [".", ",", ";", ":", "。", "，", "；", "：", "、", "…"]
  /// What separates sentences, or their parts, within a line.
  private static let separators: Set<Character> = ["。", "，", "；", ";"]
  /// What no paragraph begins with: a heading before it would be the beginning of its sentence.
  private static let continuations: Set<Character> = [
    "的", ",", ".", ";", ":", ")", "，", "。", "；", "：", "、", "）",
  ]
  /// What a line of text begins with besides letters and numbers.
  private static let openings: Set<Character> = ["\"", "'", "“", "‘", "(", "（", "《", "「", "¿", "¡"]

  /// The heading that lines are; nil when they are none.
  ///
  /// - Parameter next: the first line of the text behind it; nil where something else follows.
  init?(_ lines: [SourceLine], before next: SourceLine?) {
    if let underlined = Self.underlined(lines) {
      self = underlined
      return
    }
    guard lines.count == 1, let line = lines.first?.content,
      Self.looksLikeHeading(line, longest: Self.longest),
      next.map({ Self.goesOn($0.content) }) != true
    else { return nil }
    // A number stands before a heading as well as before an item.
    if PlainList(lines) != nil, let next, PlainList([next]) != nil { return nil }
    (text, level) = (String(line), 2)
  }

  private init(text: String, level: Int) {
    (self.text, self.level) = (text, level)
  }

  /// The title that a text begins with; nil when its first lines are none.
  static func title(of lines: [SourceLine]) -> String? {
    if let heading = underlined(lines) { return heading.text }
    guard lines.count == 1, let line = lines.first?.content,
      looksLikeHeading(line, longest: longestTitle)
    else { return nil }
    return String(line)
  }

  /// A line above a line of `=`, or of `-`.
  private static func underlined(_ lines: [SourceLine]) -> PlainHeading? {
    guard lines.count == 2, let text = lines.first?.content, let line = lines.last?.content,
      let mark = line.first, mark == "=" || mark == "-", line.count >= 3,
      line.allSatisfy({ $0 == mark })
    else { return nil }
    return PlainHeading(text: String(text), level: mark == "=" ? 2 : 3)
  }

  private static func looksLikeHeading(_ line: Substring, longest: Int) -> Bool {
    guard let first = line.first, let last = line.last,
      first.isLetter || first.isNumber || openings.contains(first), !ends.contains(last),
      line.contains(where: \.isLetter), !line.contains(where: separators.contains)
    else { return false }
    let letters = line.reduce(0) { $0 + ($1.isWide ? lettersOfAWideCharacter : 1) }
    return letters <= longest && !hasCommaOfChinese(line)
  }

  /// Whether a comma stands between two wide characters, which separates parts of a sentence.
  private static func hasCommaOfChinese(_ line: Substring) -> Bool {
    let characters = Array(line)
    return characters.indices.dropFirst().dropLast().contains { place in
      characters[place] == "," && characters[place - 1].isWide && characters[place + 1].isWide
    }
  }

  /// Whether a line goes on with a sentence that has begun before it.
  private static func goesOn(_ line: Substring) -> Bool {
    line.first.map { $0.isLowercase || continuations.contains($0) } ?? false
  }
}
