import Article

/// All that a renderer makes an article of.
struct ArticleEdition: Sendable {
  let article: SetArticle
  /// The title, as text and in its parts.
  let title: [ArticleInline]
  let author: String?
  /// When it was written, as the user says it: `2026-03-01`; nil where nothing is said.
  let date: String?
  /// The language of the text, with the words around it.
  let translation: Translation
  /// The figures of the article by their numbers.
  let figures: [Int: SetFigure]
}
