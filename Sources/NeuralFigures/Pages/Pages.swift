import Article

/// A file beside the figures.
struct PageFile: Sendable, Equatable {
  /// The path from the folder of the figures.
  let path: String
  let bytes: [UInt8]
}

/// What pages about figures are made with.
struct PageContext: Sendable {
  /// The languages of the figures, the main one first.
  let languages: [Translation]
  /// The language of the code that declares the figures, as fences of Markdown name it.
  let codeLanguage: String
  /// The options that the pictures were drawn with.
  let options: Manifest.Options
  let templates: TemplateSet
  /// Where the folder of the figures is served, where that is known.
  var site: SiteAddress?
  /// Whether the page for browsers holds all that it shows.
  var isSelfContained = false

  /// Whether pages show figures as elements of their own, and not the files alone.
  ///
  /// - Parameter formats: the formats of the files.
  func showsElements(besides formats: [BuiltFile.Format]) -> Bool {
    isSelfContained || templates.asksForElements || !formats.contains { $0 == .svg || $0 == .png }
  }

  /// The paths of all pages but the manifest.
  var paths: [String] {
    GalleryPage.all(isSelfContained: isSelfContained).map(\.path) + templates.extraPageNames
  }
}

/// The pages about the figures: pure functions of the figures and the templates.
///
///     let pages = try Pages.files(
///       for: figures, in: context)
///     for page in pages {
///       try OutputFile.write(page.bytes, to: "figures/\(page.path)")
///     }
enum Pages {
  /// The gallery for browsers, the gallery for GitHub, the pages of a user's own templates, and the manifest
  /// for programs.
  ///
  /// - Parameters:
  ///   - figures: the figures, in any order.
  ///   - context: what the pages are made with.
  static func files(
    for figures: [BuiltFigure], in context: PageContext
  ) throws -> [PageFile] {
    let templates = context.templates
    var manifest = Manifest(figures, languages: context.languages, options: context.options)
    let sorted = figures.sorted { $0.figure.number < $1.figure.number }
    let data = try GalleryData(of: sorted, in: manifest, context: context)
    var pages: [PageFile] = []
    for page in GalleryPage.all(isSelfContained: context.isSelfContained) {
      pages.append(
        PageFile(path: page.path, bytes: Array(try templates.gallery(data, as: page).utf8)))
    }
    for name in templates.extraPageNames {
      pages.append(
        PageFile(path: name, bytes: Array(try templates.extraPage(name, data).utf8)))
    }
    manifest.pages = pages.map(Manifest.Page.init)
    return pages + [PageFile(path: Manifest.fileName, bytes: try manifest.json())]
  }

  /// What shows a figure in someone else's page; nil when the figure has neither SVG nor PNG.
  ///
  /// Throws `TemplateError` when the text would grow beyond all measure.
  ///
  /// - Parameters:
  ///   - figure: the figure, as the manifest has it.
  ///   - format: the language of the page.
  ///   - base: the address of the folder of the figures, as seen from that page.
  ///   - language: the language of picture, caption and alternative text, one of the manifest's.
  ///   - templates: the templates.
  static func embed(
    _ figure: Manifest.Entry, as format: PageFormat, base: String = "",
    in language: Manifest.LanguageEntry, templates: TemplateSet
  ) throws(TemplateError) -> String? {
    let context = EmbeddingContext(language: language, base: base)
    // What the format does by itself fails for figures without picture alone.
    guard
      let figure = try? EmbeddedFigure(
        figure, as: format == .html ? .html : .gfm, in: context, style: EmbeddingStyle())
    else { return nil }
    return try templates.embed(EmbedData(figure: figure), as: format)
  }
}
