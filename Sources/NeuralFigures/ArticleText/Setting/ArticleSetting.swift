import Plotting

/// Sets figures into a text: finds the figures that its lines name, and the words that lead to them.
///
///     let setting = ArticleSetting(names: names, known: folder.manifest.known, file: "notes.md")
///     let article = try setting.article(of: document)
struct ArticleSetting {
  /// The words by which the text calls figures.
  let names: FigureNames
  /// The figures that there are.
  let known: [FigureList.Known]
  /// The text's file, as messages call it.
  let file: String

  /// The text with its figures in their places.
  ///
  /// - Throws: `ArticleError` for a line that names a figure which there is not.
  func article(of document: ArticleDocument) throws(ArticleError) -> SetArticle {
    let places = try FigurePlaces(document.blocks, known: known, file: file)
    var linker = ArticleLinker(
      names: names, shown: Set(places.numbers), known: Set(known.map(\.number)))
    let title = linker.parts(document.title, line: nil)
    var blocks = linker.blocks(places.blocks)
    HeadingLevels.settle(&blocks)
    HeadingNames.settle(&blocks)
    let warnings = document.warnings + places.warnings + linker.warnings
    return SetArticle(
      title: title.withoutMentions, author: document.author, blocks: blocks,
      figures: places.numbers,
      warnings: warnings.sorted { $0.line ?? 0 < $1.line ?? 0 })
  }
}

/// A text with its figures in their places, as renderers take it.
struct SetArticle: Sendable, Equatable {
  /// What stands above it; empty where the text says nothing.
  var title: [ArticleInline]
  var author: String?
  var blocks: [ArticleBlock]
  /// The numbers of its figures, in the order in which they stand.
  let figures: [Int]
  /// What is set otherwise than may have been meant.
  let warnings: [ArticleWarning]

  /// What stands above its sections.
  var headings: [ArticleHeading] {
    blocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
  }
}
