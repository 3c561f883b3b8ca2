import Article
import Plotting

/// What the templates of the gallery, and those of a user's own pages, are given.
struct GalleryData: TemplateData {
  /// The languages, the main one first.
  let languages: [LanguageData]
  let figures: [FigureData]
  /// The options that the pictures were drawn with.
  let options: Manifest.Options
  /// Where the pages are served, where that is known.
  let site: SiteAddress?
  /// Whether the page for browsers is to hold all that it shows.
  let isSelfContained: Bool
  /// The address of what browsers show beside the title.
  var icon = GalleryPage.icon.path

  static let fields: [TemplateField<GalleryData>] =
    [
      .number("count") { $0.figures.count },
      .list("figures") { $0.figures },
      .list("languages") { $0.languages },
      .object("main") { $0.languages.first },
      .list("translations") { Array($0.languages.dropFirst()) },
      .text("site") { $0.site?.description },
      .object("cover") { data in data.figures.lazy.compactMap(CoverData.init).first },
      .text("icon") { $0.icon },
      .flag("is_self_contained") { $0.isSelfContained },
      .object("options") { OptionsData(options: $0.options) },
    ]
}

/// A language of the gallery.
struct LanguageData: TemplateData {
  let translation: Translation
  let isMain: Bool
  /// The figures in this language.
  let figures: [EditionData]

  static let fields: [TemplateField<LanguageData>] =
    [
      .text("language") { $0.translation.language.tag },
      .text("direction") { $0.translation.direction.rawValue },
      .text("name") { $0.translation.name },
      .text("title") { $0.translation.title },
      .flag("is_main") { $0.isMain },
      .object("words") { WordsData(translation: $0.translation) },
      .list("figures") { $0.figures },
    ]
}

/// What pages say around the figures, in one language.
struct WordsData: TemplateData {
  let translation: Translation

  static let fields: [TemplateField<WordsData>] =
    [
      .text(PageText.heading.rawValue) { $0.translation.text(.heading, $0.translation.title) }
    ]
    // What stands for a number or a format belongs to a figure or a file.
    + PageText.allCases.filter { $0.placeholder == nil }.map { text in
      .text(text.rawValue) { $0.translation.text(text) }
    }
}

/// A figure in the gallery: what it says and shows in the main language, and in each.
struct FigureData: TemplateData {
  let entry: Manifest.Entry
  let content: FigureContent
  let main: EditionData
  /// The figure in each language, the main one first.
  let editions: [EditionData]

  /// What templates call the figure as an element of the page.
  static let elementName = "svg"

  static let fields: [TemplateField<FigureData>] =
    [
      .number("number") { $0.entry.number },
      .text("slug") { $0.entry.slug },
      .text("label") { $0.main.label },
      .text("caption") { $0.main.caption },
      .text("alt") { $0.main.alt },
      .text("short") { $0.main.short },
      .text("link") { figureLink($0.entry) },
      .text("scene") { $0.main.scene },
      .number("listing") { $0.entry.listing },
      .text("model") { $0.entry.model },
      .text(elementName) { $0.main.inlineSVG },
      .object("image") { $0.main.image },
      .list("formulas") { $0.content.formulas },
      .flag("has_formulas") { !$0.content.formulas.isEmpty },
      .text("source") { $0.content.source },
      .text("source_language") { $0.content.codeLanguage },
      .text("fence") { codeFence(around: $0.content.source) },
      .list("files") { $0.main.files },
      .object("embed") { $0.main.embed },
      .list("editions") { $0.editions },
    ]
}

/// What a figure shows in every language alike.
struct FigureContent: Sendable {
  let formulas: [FormulaData]
  /// The code, without the line feed at its end.
  let source: String
  /// The language of the code, as fences of Markdown name it.
  let codeLanguage: String

  init(of built: BuiltFigure, codeLanguage: String) {
    self.codeLanguage = codeLanguage
    formulas = built.figure.formulas.enumerated().map { index, latex in
      FormulaData(
        latex: latex, mathML: built.mathML.indices.contains(index) ? built.mathML[index] : nil)
    }
    source = built.figure.source.trimmingLineFeeds
  }
}

/// A figure in one language.
struct EditionData: TemplateData {
  let entry: Manifest.Entry
  /// What the files were drawn with: those of the manifest.
  let environments: [DrawingEnvironment]
  let translation: Translation
  let content: FigureContent
  let inlineSVG: String
  let embed: SnippetData?

  static let fields: [TemplateField<EditionData>] =
    [
      .number("number") { $0.entry.number },
      .text("slug") { $0.entry.slug },
      .text("language") { $0.translation.language.tag },
      .text("direction") { $0.translation.direction.rawValue },
      .text("label") { $0.label },
      .text("caption") { $0.caption },
      .text("alt") { $0.alt },
      .text("short") { $0.short },
      .text("link") { figureLink($0.entry, in: $0.translation.language) },
      .text("scene") { $0.scene },
      .text("listing_note") { $0.listingNote },
      .object("words") { WordsData(translation: $0.translation) },
      .text(FigureData.elementName) { $0.inlineSVG },
      .object("image") { $0.image },
      .list("formulas") { $0.content.formulas },
      .list("files") { $0.files },
      .object("embed") { $0.embed },
    ]

  private var language: Language { translation.language }

  var label: String? { entry.label[language] }
  var caption: String? { entry.caption[language] }
  /// What is to be seen: pages show a light picture or a dark one.
  var alt: String? { entry.altEither[language] }
  var short: String? { entry.short[language] }
  var scene: String? { entry.scene[language] }
  var image: ImageData? { ImageData(entry, in: language, base: "") }
  var files: [FileData] {
    entry.files(in: language).map { file in
      let isKnown = environments.indices.contains(file.environment)
      return FileData(
        file: file, environment: isKnown ? environments[file.environment] : nil,
        translation: translation)
    }
  }

  /// Which listing the figure comes from, in a sentence.
  private var listingNote: String? {
    entry.listing.map { translation.text(.listing, "\($0)") }
  }
}

/// The address of a figure in the page for browsers, from the folder of the pages.
///
/// - Parameter language: the language that the page is to open in; nil leaves that to the reader's browser.
private func figureLink(_ figure: Manifest.Entry, in language: Language? = nil) -> String {
  let query = language.map { "?lang=\($0)" } ?? ""
  return "\(GalleryPage.browser.path)\(query)#figure-\(figure.number)"
}
