import Article

/// The words by which texts call figures: "Figure 4" and "Fig. 4", "图 4" and "图4".
///
///     let names = FigureNames(of: [.english])
///     names.number(ofLine: "Fig. 4")?.digits  // "4"
struct FigureNames: Sendable {
  /// How a language writes the name of a figure around its number.
  private struct Form {
    let language: Language
    let before: [Character]
    let after: [Character]
  }

  /// A name with its number, in a text.
  private struct Match {
    let form: Form
    let digits: Range<Int>
    let end: Int
  }

  private let forms: [Form]

  /// Stands for the number while a form is taken apart; no language has it.
  private static let placeholder: Character = "\u{FFFC}"
  /// What English besides writes.
  private static let abbreviations = ["Fig.", "Fig"]
  /// What may end a line that names a figure alone.
  private static let lineEnds: Set<Character> = [".", ":", "。", "："]
  /// Longer numbers are of no figure.
  private static let mostDigits = 6

  /// - Parameter translations: the languages that names may be in. English always is one of them.
  init(of translations: [Translation]) {
    let english = Translation.english
    let all = [english] + translations.filter { $0.language != english.language }
    var forms = all.map { translation in
      let parts = translation.text(.figure, String(Self.placeholder))
        .split(separator: Self.placeholder, maxSplits: 1, omittingEmptySubsequences: false)
      return Form(
        language: translation.language, before: Self.trimmed(parts.first),
        after: Self.trimmed(parts.count > 1 ? parts[1] : nil))
    }
    forms += Self.abbreviations.map {
      Form(language: .english, before: Array($0), after: [])
    }
    // The longest first, of which others may be the beginning.
    self.forms = forms.sorted { $0.before.count > $1.before.count }
  }

  /// The number that a line consists of, with the language that it is called in; nil for any other line.
  func number(ofLine line: some StringProtocol) -> (digits: String, language: Language)? {
    let text = Self.trimmed(line[...])
    guard let match = match(in: text, at: 0) else { return nil }
    let rest = text[match.end...]
    guard rest.isEmpty || rest.count == 1 && rest.allSatisfy(Self.lineEnds.contains) else {
      return nil
    }
    return (Self.number(text[match.digits]), match.form.language)
  }

  /// A text with the names of figures in it told from the rest.
  ///
  /// - Parameter isKnown: whether there is a figure of this number in the article; names of others stay text.
  func parts(of text: String, where isKnown: (Int) -> Bool) -> [ArticleInline] {
    let characters = Array(text)
    var parts: [ArticleInline] = []
    var (start, place) = (0, 0)
    while place < characters.count {
      guard let match = mention(in: characters, at: place),
        let number = Int(Self.number(characters[match.digits])), isKnown(number)
      else {
        place += 1
        continue
      }
      parts.append(.text(String(characters[start..<place])))
      parts.append(
        .mention(
          FigureMention(
            figure: number, before: String(characters[place..<match.digits.lowerBound]),
            digits: String(characters[match.digits]),
            after: String(characters[match.digits.upperBound..<match.end]))))
      (start, place) = (match.end, match.end)
    }
    parts.append(.text(String(characters[start...])))
    return parts.joiningTexts
  }

  /// The name that begins at a place of a sentence: not within a word or a number, and with a number that is
  /// none of a section.
  private func mention(in text: [Character], at place: Int) -> Match? {
    guard !text[place].isWhitespace else { return nil }
    if place > 0, text[place - 1].isASCII || text[place - 1].isCased,
      text[place - 1].isLetter || text[place - 1].isNumber
    {
      guard !text[place].isCased, !text[place].isNumber else { return nil }
    }
    guard let match = match(in: text, at: place) else { return nil }
    let rest = text[match.end...]
    if rest.first == ".", rest.dropFirst().first?.isNumber == true { return nil }
    return match
  }

  private func match(in text: [Character], at place: Int) -> Match? {
    for form in forms {
      guard let named = Self.end(of: form.before, in: text, from: place) else { continue }
      let start = text[named...].firstIndex { !$0.isWhitespace } ?? text.endIndex
      let digits = text[start...].prefix { $0.isDecimalDigit }
      let end = start + digits.count
      guard (1...Self.mostDigits).contains(digits.count),
        end == text.count || !text[end].isNumber
      else { continue }
      guard !form.after.isEmpty else { return Match(form: form, digits: start..<end, end: end) }
      let rest = text[end...].firstIndex { !$0.isWhitespace } ?? text.endIndex
      if let last = Self.end(of: form.after, in: text, from: rest) {
        return Match(form: form, digits: start..<end, end: last)
      }
    }
    return nil
  }

  /// Where words end that stand at a place, in capitals or not; nil when others stand there.
  private static func end(of words: [Character], in text: [Character], from place: Int) -> Int? {
    let end = place + words.count
    guard end <= text.count else { return nil }
    let isSame = zip(words, text[place..<end]).allSatisfy { $0.lowercased() == $1.lowercased() }
    return isSame ? end : nil
  }

  /// Digits of any width in those of ASCII.
  private static func number(_ digits: ArraySlice<Character>) -> String {
    digits.compactMap { $0.wholeNumberValue.map(String.init) }.joined()
  }

  private static func trimmed(_ text: (some StringProtocol)?) -> [Character] {
    let characters: [Character] = text.map { Array(String($0)) } ?? []
    guard let first = characters.firstIndex(where: { !$0.isWhitespace }),
      let last = characters.lastIndex(where: { !$0.isWhitespace })
    else { return [] }
    return Array(characters[first...last])
  }
}

extension Character {
  /// Whether it is a digit of a number in places, such as those of ASCII and their wide forms.
  fileprivate var isDecimalDigit: Bool {
    let scalars = unicodeScalars
    return scalars.count == 1 && scalars.first?.properties.numericType == .decimal
  }
}
