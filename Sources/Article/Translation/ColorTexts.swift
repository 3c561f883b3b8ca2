import Plotting

/// The words for colours, as a file of a language has them.
///
///     ColorTexts([.light: "hell{color}"]).words.word(for: ColorName(.blue, .light))
struct ColorTexts: Sendable, Equatable {
  /// The texts, without those that are missing.
  var texts: [Key: String]

  init(_ texts: [Key: String] = [:]) {
    self.texts = texts
  }

  /// A key under `colors` in the file.
  enum Key: Sendable, Hashable {
    case hue(ColorName.Hue)
    case light, dark, either

    /// All of them in the order of the file.
    static let all: [Key] = ColorName.Hue.allCases.map { .hue($0) } + [.light, .dark, .either]

    /// The key as the file has it.
    var name: String {
      switch self {
      case .hue(let hue): hue.rawValue
      case .light: "light"
      case .dark: "dark"
      case .either: "either"
      }
    }

    /// What has to stand in the text.
    var placeholders: [String] {
      switch self {
      case .hue: []
      case .light, .dark: [ColorWords.colorPlaceholder]
      case .either: ColorWords.eitherPlaceholders
      }
    }
  }

  /// A text, or the English one where it is missing.
  subscript(key: Key) -> String {
    texts[key] ?? Self.english(key)
  }

  private static func english(_ key: Key) -> String {
    switch key {
    case .hue(let hue): hue.rawValue
    case .light: ColorWords.english.light
    case .dark: ColorWords.english.dark
    case .either: ColorWords.english.either
    }
  }

  /// The words.
  var words: ColorWords {
    var words = ColorWords(light: self[.light], dark: self[.dark], either: self[.either])
    for hue in ColorName.Hue.allCases { words.hues[hue] = texts[.hue(hue)] }
    return words
  }
}
