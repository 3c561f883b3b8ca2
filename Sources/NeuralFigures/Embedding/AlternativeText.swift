/// How much of a figure's description stands for the picture where that is not seen.
enum AlternativeText: String, CaseIterable, Sendable {
  /// The sentences it begins with.
  case short
  /// All of it.
  case long

  /// The most characters of a short one, which readers of screens are not to listen to for long.
  static let mostCharacters = 150

  /// The text of a description.
  ///
  ///     AlternativeText.short.text(of: description)  // "Line chart of g(z) in blue, for z from −10 to 10."
  func text(of description: String) -> String {
    switch self {
    case .long: description
    case .short: Self.beginning(of: description)
    }
  }

  /// The whole sentences that fit, or else the clauses or the words that do, with an ellipsis.
  private static func beginning(of text: String) -> String {
    let characters = Array(text)
    guard characters.count > mostCharacters else { return text }
    let places = characters.indices.prefix(mostCharacters)
    if let end = places.last(where: { isEndOfSentence($0, in: characters) }) {
      return String(characters[...end])
    }
    // One place is left for the ellipsis.
    let fitting = places.dropLast()
    let clause = fitting.last { isComma(characters[$0]) }.flatMap {
      $0 >= mostCharacters / 2 ? $0 : nil
    }
    let end = clause ?? fitting.last { characters[$0].isWhitespace } ?? fitting.endIndex
    return String(characters[..<end]).trimmedOfPunctuation + "…"
  }

  /// Whether a sentence ends at a place: a full stop behind which there is a blank, or one of Chinese and
  /// Japanese.
  private static func isEndOfSentence(_ place: Int, in text: [Character]) -> Bool {
    switch text[place] {
    case "。", "！", "？": true
    case ".", "!", "?": place + 1 == text.count || text[place + 1].isWhitespace
    default: false
    }
  }

  /// Whether a clause ends at a character.
  private static func isComma(_ character: Character) -> Bool {
    [",", ";", "，", "；"].contains(character)
  }
}

extension String {
  /// The text without blanks and commas at its end.
  fileprivate var trimmedOfPunctuation: String {
    var text = self[...]
    while let last = text.last, last.isWhitespace || ",;:，、；：".contains(last) { text.removeLast() }
    return String(text)
  }
}
