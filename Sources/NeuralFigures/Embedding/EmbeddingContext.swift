import Article

/// Where the figures of a manifest are found from a document, and in which language they speak there.
struct EmbeddingContext: Sendable {
  /// The language of picture, caption and alternative text.
  let language: Language
  let isRightToLeft: Bool
  /// The path or the address of the folder of the figures, as seen from the document.
  let base: String
  /// The theme that the pictures were drawn in.
  let theme: String
  /// What stands above a description.
  let descriptionHeading: String

  /// - Parameters:
  ///   - language: a language of the manifest. One whose tag has not the form of one is taken for English.
  ///   - base: the folder of the figures, as seen from the document.
  ///   - theme: the theme that the pictures were drawn in.
  ///   - descriptionHeading: what stands above a description.
  init(
    language: Manifest.LanguageEntry, base: String = "", theme: String = "",
    descriptionHeading: String = ""
  ) {
    self.language = Language(language.tag) ?? .english
    isRightToLeft = language.direction == WritingDirection.rightToLeft.rawValue
    self.base = base
    self.theme = theme
    self.descriptionHeading = descriptionHeading
  }

  /// Whether SVGs are light or dark as the page is.
  var svgFollowsPage: Bool { theme == ThemeChoice.auto.rawValue }
}
