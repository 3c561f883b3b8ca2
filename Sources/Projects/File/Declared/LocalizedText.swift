/// A text in the languages that a file gives it in.
///
///     let text = LocalizedText(["en": "Two moons", "de": "Zwei Monde"], main: "en")
///     text["fr"]  // "Two moons"
public struct LocalizedText: Sendable, Equatable {
  /// The texts by the tags of their languages.
  public let texts: [String: String]
  /// The language that stands in for those that are missing.
  public let main: String

  /// Creates a text.
  ///
  /// - Parameters:
  ///   - texts: the texts by the tags of their languages.
  ///   - main: the language that stands in for those that are missing.
  public init(_ texts: [String: String], main: String) {
    self.texts = texts
    self.main = main
  }

  /// The text in a language, or in the main one, or in the first by its tag that there is.
  ///
  /// - Parameter tag: the tag of the language.
  public subscript(tag: String) -> String {
    texts[tag] ?? texts[main] ?? texts.min { $0.key < $1.key }?.value ?? ""
  }
}
