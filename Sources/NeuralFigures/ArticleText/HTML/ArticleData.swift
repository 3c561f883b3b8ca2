import Article

/// What the templates `article.html` and `article-chapter.xhtml` are given.
struct ArticleData: TemplateData {
  let edition: ArticleEdition
  /// The title of the page: of a chapter, that of the chapter.
  let pageTitle: String
  /// The title in its parts, as markup.
  let title: String
  /// The table of contents, as markup.
  let contents: String
  /// The text, as markup.
  let body: String
  /// Whether pictures are files beside the page.
  let hasPictureFiles: Bool

  static let fields: [TemplateField<ArticleData>] = [
    .text("language") { $0.translation.language.tag },
    .text("direction") { $0.translation.direction.rawValue },
    .text("page_title") { $0.pageTitle },
    .text("title") { $0.title },
    .text("author") { $0.edition.author },
    .text("date") { $0.edition.date },
    .flag("has_byline") { $0.edition.author != nil || $0.edition.date != nil },
    .text("contents") { $0.contents },
    .text("body") { $0.body },
    .flag("has_picture_files") { $0.hasPictureFiles },
    .object("words") { WordsData(translation: $0.translation) },
    // The style sheet of the gallery asks for those that a reader can choose from.
    .list("languages") { _ in [LanguageData]() },
  ]

  private var translation: Translation { edition.translation }
}

/// What the template `article-figure.html` is given: a figure in its place.
struct ArticleFigureData: TemplateData {
  let content: SetFigure
  /// The address of the picture for light pages, or for all.
  let light: String
  /// The address of the picture for dark pages.
  let dark: String?
  /// Whether it stands in a book, whose readers know no details that can be opened.
  let isInBook: Bool

  private var figure: EmbeddedFigure { content.figure }

  static let fields: [TemplateField<ArticleFigureData>] = [
    .number("number") { $0.figure.number },
    .text("slug") { $0.figure.slug },
    .text("label") { $0.figure.label },
    .text("caption") { $0.figure.caption },
    .text("alt") { $0.figure.alternativeText },
    .object("image") { data in
      ArticlePictureData(light: data.light, dark: data.dark, size: data.figure.size)
    },
    .list("formulas") { $0.content.formulas.map(FormulaData.init(block:)) },
    .flag("has_formulas") { !$0.content.formulas.isEmpty },
    .text("description") { $0.content.longDescription?.text },
    .text("description_heading") { $0.content.longDescription?.heading },
    .text("source") { $0.content.listing?.code },
    .text("source_language") { $0.content.listing?.language },
    .text("source_heading") { $0.content.listing?.heading },
    .text("listing_note") { $0.content.listing?.note },
    .flag("is_in_book") { $0.isInBook },
  ]
}

/// A picture of an article.
struct ArticlePictureData: TemplateData {
  let light: String
  let dark: String?
  let size: (width: Int, height: Int)

  static let fields: [TemplateField<ArticlePictureData>] = [
    .text("light") { $0.light },
    .text("dark") { $0.dark },
    .number("width") { $0.size.width },
    .number("height") { $0.size.height },
  ]
}

extension FormulaData {
  /// A formula on lines of its own.
  fileprivate init(block latex: String) {
    self.init(latex: latex, mathML: ArticleMarkup.mathML(latex, .block))
  }
}
