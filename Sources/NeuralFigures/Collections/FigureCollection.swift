import Article

/// Figures that are built, listed and checked together, with their models: the article, or a project in a
/// folder of a user's own.
///
///     let collection = FigureCollection.article(in: try TranslationSet())
///     collection.figures.map(\.slug)
struct FigureCollection: Sendable {
  /// The figures, in the order of their numbers.
  let figures: [DeclaredFigure]
  /// The models, in the order in which tables list them.
  let models: [DeclaredModel]
  /// The languages that the figures speak, with the words of pages about them.
  let translations: TranslationSet
  /// The language of a run that asks for none.
  let language: Language
  /// The language of the code that declares figures, as fences of Markdown name it.
  let codeLanguage: String
  /// The files that the figures are made from, besides the program.
  let sources: [String]
  /// What `train --json` writes of the models, which are trained for it where they are not.
  let trainingReport: @Sendable () async throws -> [UInt8]
}
