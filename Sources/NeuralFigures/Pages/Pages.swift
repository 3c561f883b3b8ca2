import Article

/// A file beside the figures.
struct PageFile: Sendable, Equatable {
  /// The path from the folder of the figures.
  let path: String
  let bytes: [UInt8]
}

/// The pages about the figures: pure functions of the figures and the templates.
///
///     let pages = try Pages.files(
///       for: figures, languages: languages, options: options, templates: TemplateSet())
///     for page in pages {
///       try OutputFile.write(page.bytes, to: "figures/\(page.path)")
///     }
enum Pages {
  /// The paths of the pages that stand beside the manifest.
  static let galleryPaths = (browser: "index.html", gitHub: "README.md")

  /// The gallery for browsers, the gallery for GitHub, and the manifest for programs.
  ///
  /// - Parameters:
  ///   - figures: the figures, in any order.
  ///   - languages: the languages of the figures, the main one first.
  ///   - options: the options that the pictures were drawn with.
  ///   - templates: the templates.
  static func files(
    for figures: [BuiltFigure], languages: [Translation], options: Manifest.Options,
    templates: TemplateSet
  ) throws -> [PageFile] {
    let manifest = Manifest(figures, languages: languages, options: options)
    let sorted = figures.sorted { $0.figure.number < $1.figure.number }
    let data = try GalleryData(
      of: sorted, languages: languages, in: manifest, templates: templates)
    return [
      PageFile(
        path: galleryPaths.browser, bytes: Array(try templates.gallery(data, as: .html).utf8)),
      PageFile(
        path: galleryPaths.gitHub, bytes: Array(try templates.gallery(data, as: .markdown).utf8)),
      PageFile(path: Manifest.fileName, bytes: try manifest.json()),
    ]
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
    guard let language = EmbedData.PageLanguage(language),
      let image = ImageData(figure, in: language.language, base: base)
    else { return nil }
    return try templates.embed(
      EmbedData(entry: figure, image: image, page: language), as: format)
  }
}
