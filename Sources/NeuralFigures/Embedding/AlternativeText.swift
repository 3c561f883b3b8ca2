import Plotting

/// What stands for a picture where it is not seen.
enum AlternativeText: String, CaseIterable, Sendable {
  /// What kind of picture it is and what it shows, in a short sentence.
  case short
  /// All that is to be seen.
  case long

  /// A text that is short enough to be listened to: itself, or its beginning.
  ///
  ///     AlternativeText.shortened(description)  // "Line chart of g(z) in blue, for z from −10 to 10."
  static func shortened(_ text: String) -> String { beginning(of: text) }

  private static let mostCharacters = PictureDescription.mostShortCharacters

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
