import Article
import Plotting

/// A figure of a collection: what it is called, what it says of itself, and how it is made.
///
///     let figure = DeclaredFigure(.perceptronBoundary, from: ModelStore())
///     try await figure.declaration()(.english).layout()
struct DeclaredFigure: Sendable {
  /// What the figure says of itself in a language.
  struct Texts: Sendable, Equatable {
    /// What the figure shows, in a sentence.
    let caption: String
    /// What kind of picture it is and what it shows, shortly; nil takes the beginning of what is to be seen.
    var shortText: String?
    /// What is to be seen, for readers who do not see it, with colours in braces; nil takes what is derived
    /// from the figure.
    let altText: String?
  }

  /// The figure with its labels in a language.
  typealias Localized = @Sendable (Translation) throws -> Figure

  /// The number in the collection, from 1.
  let number: Int
  /// The name in file names and links: lower case words joined by hyphens.
  let slug: String
  /// The formulas the figure is about, in LaTeX's notation without dollar signs.
  let formulas: [String]
  /// The number of the article's listing that draws it; nil when there is none.
  let listing: Int?
  /// The name of the model in the picture; nil when it shows data or a formula alone.
  let model: String?
  /// The code that declares the figure.
  let source: String
  /// What it says of itself in a language, or else in the collection's main one.
  let texts: @Sendable (Translation) -> Texts
  /// Trains what is needed and makes the figure, once for all languages.
  let declaration: @Sendable () async throws -> Localized

  /// The file name without its extension: the number in two digits and the slug.
  var fileName: String { "\(number < 10 ? "0" : "")\(number)-\(slug)" }

  /// What its pictures say in a language.
  ///
  /// - Parameter value: the figure as it is drawn.
  func pictureTexts(of value: Figure, in translation: Translation) -> PictureTexts {
    PictureTexts(
      texts(translation), derived: PictureDescription(of: value).description,
      palettes: [value.theme.palette, .dark], words: translation.colorWords)
  }

  /// What files say about the figure. Pictures in all languages and colours can stand in one page.
  ///
  /// - Parameters:
  ///   - texts: what they say.
  ///   - isMain: whether the language is the main one.
  func descriptions(
    _ texts: PictureTexts, in translation: Translation, isMain: Bool
  ) -> PictureDescriptions {
    let id = isMain ? slug : "\(slug)-\(translation.language)"
    let title = self.texts(translation).caption
    func description(_ text: String, id: String) -> PictureDescription {
      PictureDescription(
        id: id, title: title, description: text, language: translation.language.tag)
    }
    return PictureDescriptions(
      standard: description(texts.standard, id: id),
      dark: description(texts.dark, id: "\(id)-\(BuiltFile.Variant.dark.rawValue)"),
      either: description(texts.either, id: id))
  }
}

/// What the files of a figure in one language say about it.
struct PictureDescriptions: Sendable {
  /// Of the picture in its own colours.
  let standard: PictureDescription
  /// Of that for dark pages.
  let dark: PictureDescription
  /// Of one that is light or dark as the page is.
  let either: PictureDescription
}
