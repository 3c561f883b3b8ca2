/// The words for colours in a language.
///
///     ColorWords.english.word(for: ColorName(.blue, .dark))  // "dark blue"
public struct ColorWords: Sendable, Hashable {
  /// The words by the basic words of English. One that is missing is said in English.
  public var hues: [ColorName.Hue: String]
  /// A light colour: `{color}` stands for its basic word.
  public var light: String
  /// A dark colour: `{color}` stands for its basic word.
  public var dark: String
  /// One colour or another: `{first}` and `{second}` stand for them.
  public var either: String

  /// What stands in `light` and `dark` for the basic word.
  public static let colorPlaceholder = "{color}"
  /// What stands in `either` for the two colours.
  public static let eitherPlaceholders = ["{first}", "{second}"]

  /// Creates words; those that are not given are English.
  public init(
    hues: [ColorName.Hue: String] = [:], light: String = "light {color}",
    dark: String = "dark {color}", either: String = "{first} or {second}"
  ) {
    self.hues = hues
    self.light = light
    self.dark = dark
    self.either = either
  }

  /// The words of English.
  public static let english = ColorWords()

  /// The word for a colour.
  public func word(for name: ColorName) -> String {
    let hue = hues[name.hue] ?? name.hue.rawValue
    return switch name.shade {
    case .plain: hue
    case .light: light.replacing(Self.colorPlaceholder, with: hue)
    case .dark: dark.replacing(Self.colorPlaceholder, with: hue)
    }
  }

  /// The word for colours of which a picture has one at a time: the name that they share, or the basic word,
  /// or else all names.
  func word(forOneOf names: [ColorName]) -> String {
    let hues = Set(names.map(\.hue))
    if let name = names.first, Set(names).count == 1 { return word(for: name) }
    if let hue = hues.first, hues.count == 1 { return word(for: ColorName(hue)) }
    var words: [String] = []
    for word in names.map(word(for:)) where !words.contains(word) { words.append(word) }
    guard let first = words.first else { return "" }
    return words.dropFirst().reduce(first) { text, word in
      either.replacing(Self.eitherPlaceholders[0], with: text)
        .replacing(Self.eitherPlaceholders[1], with: word)
    }
  }
}
