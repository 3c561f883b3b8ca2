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
    /// What is to be seen, for readers who do not see it; nil takes what is derived from the figure.
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

  /// What a file says about the figure. Pictures in all languages can stand in one page.
  ///
  /// - Parameter value: the figure as it is drawn.
  func description(
    of value: Figure, in translation: Translation, isMain: Bool
  ) -> PictureDescription {
    let texts = texts(translation)
    return PictureDescription(
      id: isMain ? slug : "\(slug)-\(translation.language)", title: texts.caption,
      description: texts.altText ?? PictureDescription(of: value).description,
      language: translation.language.tag)
  }
}
