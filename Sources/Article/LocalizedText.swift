/// A text in every language that the article is published in.
///
///     let caption = LocalizedText(en: "A perceptron.", zh: "感知器。")
///     caption[.chinese]  // "感知器。"
public struct LocalizedText: Sendable, Equatable {
  /// The text in English.
  public var english: String
  /// The text in Simplified Chinese.
  public var chinese: String

  /// Creates a text.
  public init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// The text in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
