import Article
import Files

/// Makes a file of a text and a folder of figures; reads what pictures it needs, and writes nothing.
struct ArticleMaking {
  /// What a user has chosen.
  struct Choices: Sendable {
    let format: ArticleFormat
    /// The title in place of that of the text.
    var title: String?
    /// The author in place of the one that the text names.
    var author: String?
    var date: String?
    /// When a book was changed last.
    var modified: String
    /// How figures are shown.
    var style: EmbeddingStyle
    /// The folder of the figures as seen from the article.
    var base: String
    var hasFormulas: Bool
    /// Whether the code of figures is shown; nil for what the format does by itself.
    var hasListings: Bool?
    /// Whether a page holds its pictures.
    var holdsPictures: Bool
  }

  /// A text, and what it is called.
  struct Source: Sendable {
    let text: String
    let kind: TextKind
    /// The file, as messages call it.
    let file: String
    /// What the file is called without its ending: the title of a text that has none.
    let name: String
  }

  /// What has been made.
  struct Made: Sendable, Equatable {
    let bytes: [UInt8]
    /// What there is to say of the text, in lines.
    let warnings: [String]
    let headingCount: Int
    /// The figures, in the order in which they stand.
    let figures: [Int]
  }

  let folder: FigureFolder
  let collection: FigureCollection
  let templates: TemplateSet
  let choices: Choices

  /// The article of a text.
  ///
  /// - Parameter language: the language of the article; nil for the one in which the text calls its figures, or
  ///   else the main one of the folder.
  /// - Throws: `ArticleError`, `ManifestError`, `FileError` or `TemplateError`.
  func article(of source: Source, in language: Language?) throws -> Made {
    let names = FigureNames(of: collection.translations.all)
    let language = language ?? folderLanguage(of: source.text, names: names)
    let translation = self.translation(to: language)
    let document = try source.kind.reader(names: names, file: source.file).document(of: source.text)
    guard !document.blocks.isEmpty || !document.title.isEmpty else {
      throw ArticleError(file: source.file, line: nil, problem: .empty)
    }
    let article = try ArticleSetting(names: names, known: folder.manifest.known, file: source.file)
      .article(of: document)
    let edition = ArticleEdition(
      article: article, title: title(of: article, named: source.name),
      author: choices.author ?? article.author, date: choices.date, translation: translation,
      figures: try figures(of: article, in: translation, language: language))
    let (bytes, warnings) = try rendered(edition)
    return Made(
      bytes: bytes,
      warnings: (article.warnings + warnings + Self.unused(article))
        .map { $0.description(in: source.file) },
      headingCount: article.headings.count, figures: article.figures)
  }

  /// The language of the folder in which a text calls its figures; nil for the main one.
  private func folderLanguage(of text: String, names: FigureNames) -> Language? {
    let known = Set(folder.manifest.languages.map(\.tag))
    for line in SourceLine.lines(of: text) {
      guard let found = names.number(ofLine: line.content) else { continue }
      return known.contains(found.language.tag) ? found.language : nil
    }
    return nil
  }

  private func translation(to language: Language?) -> Translation {
    let tag =
      language?.tag ?? folder.manifest.languages.first?.tag ?? folder.manifest.options.language
    let words = collection.translations.all.first { $0.language.tag == tag }
    return words ?? Language(tag).map(Translation.init) ?? .english
  }

  private func title(of article: SetArticle, named name: String) -> [ArticleInline] {
    if let title = choices.title { return [.text(title)] }
    return article.title.isEmpty ? [.text(name)] : article.title
  }

  private static func unused(_ article: SetArticle) -> [ArticleWarning] {
    guard article.figures.isEmpty else { return [] }
    return [
      ArticleWarning(
        line: nil,
        text: "no line names a figure; write one such as Figure 1 on a line of its own")
    ]
  }

  // MARK: - Figures

  private func figures(
    of article: SetArticle, in translation: Translation, language: Language?
  ) throws -> [Int: SetFigure] {
    var figures: [Int: SetFigure] = [:]
    for place in article.blocks.figures {
      figures[place.number] = try figure(at: place, in: translation, language: language)
    }
    return figures
  }

  private func figure(
    at place: FigurePlace, in translation: Translation, language: Language?
  ) throws -> SetFigure {
    var style = choices.style
    style.width = place.width ?? style.width
    style.showsDescription = true
    var figure = try folder.figure(
      place.number,
      as: EmbeddingRequest(
        format: choices.format.documentFormat, style: style, language: language,
        base: choices.base))
    let entry = folder.manifest.figures.first { $0.number == place.number }
    let description = FigureDescription(
      heading: translation.text(.description), text: figure.description?.text ?? "")
    // Articles say it beside the picture in their own way.
    figure.description = nil
    return SetFigure(
      figure: figure, description: description,
      formulas: choices.hasFormulas ? entry?.formulas ?? [] : [],
      listing: choices.hasListings ?? choices.format.hasListings
        ? listing(of: figure, number: entry?.listing, in: translation) : nil)
  }

  /// The code of a figure, where the collection has the figure that is in the folder.
  private func listing(
    of figure: EmbeddedFigure, number: Int?, in translation: Translation
  ) -> FigureListing? {
    collection.figures.first { $0.number == figure.number && $0.slug == figure.slug }.map {
      FigureListing(
        heading: translation.text(.code),
        note: number.map { translation.text(.listing, "\($0)") },
        code: $0.source.trimmingLineFeeds, language: collection.codeLanguage)
    }
  }

  // MARK: - Files

  private func rendered(
    _ edition: ArticleEdition
  ) throws -> (bytes: [UInt8], warnings: [ArticleWarning]) {
    switch choices.format {
    case .html:
      let page = ArticlePage(
        edition: edition, templates: templates,
        pictures: choices.holdsPictures ? try pictures(of: edition, withDark: true) : nil)
      return (Array(try page.html().utf8), [])
    case .epub:
      let book = ArticleBook(
        edition: edition, templates: templates,
        pictures: try pictures(of: edition, withDark: false), modified: choices.modified)
      return (try book.epub(), [])
    case .latex:
      let document = ArticleLaTeX(edition: edition)
      return (Array(document.tex.utf8), Self.warnings(of: document))
    }
  }

  private func pictures(
    of edition: ArticleEdition, withDark: Bool
  ) throws(FileError) -> [String: [UInt8]] {
    var pictures: [String: [UInt8]] = [:]
    for number in edition.article.figures {
      guard let figure = edition.figures[number]?.figure else { continue }
      let shown = [figure.picture] + (withDark ? [figure.darkPicture].compactMap { $0 } : [])
      for picture in shown {
        pictures[picture.name] = try InputFile.read("\(folder.path)/\(picture.name)")
      }
    }
    return pictures
  }

  /// So many characters are named.
  private static let mostCharacters = 10

  private static func warnings(of document: ArticleLaTeX) -> [ArticleWarning] {
    let foreign = document.foreignCharacters
    guard !foreign.isEmpty else { return [] }
    let named = foreign.prefix(mostCharacters).map(String.init).joined(separator: " ")
    let rest = foreign.count > mostCharacters ? " and others" : ""
    return [
      ArticleWarning(
        line: nil,
        text: """
          the fonts of LaTeX have no \(named)\(rest); set the document by XeLaTeX or LuaLaTeX with a font \
          that has them, or write them otherwise
          """)
    ]
  }
}
