import Article

/// A file beside the figures.
struct PageFile: Sendable, Equatable {
  /// The path from the folder of the figures.
  let path: String
  let bytes: [UInt8]
}

/// The pages about the figures: pure functions of the figures and the templates.
///
///     for page in try Pages.files(for: figures, options: options, templates: TemplateSet()) {
///       try OutputFile.write(page.bytes, to: "figures/\(page.path)")
///     }
enum Pages {
  /// The paths of the pages that stand beside the manifest.
  static let galleryPaths = (browser: "index.html", gitHub: "README.md")

  /// The gallery for browsers, the gallery for GitHub, and the manifest for programs.
  static func files(
    for figures: [BuiltFigure], options: Manifest.Options, templates: TemplateSet
  ) throws -> [PageFile] {
    let manifest = Manifest(figures, options: options)
    let data = try gallery(of: figures, in: manifest, templates: templates)
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
  ///   - language: the language of caption and alternative text.
  ///   - templates: the templates.
  static func embed(
    _ figure: Manifest.Entry, as format: PageFormat, base: String = "",
    language: Language = .english, templates: TemplateSet
  ) throws(TemplateError) -> String? {
    guard let image = ImageData(figure, base: base) else { return nil }
    return try templates.embed(
      EmbedData(entry: figure, image: image, language: language), as: format)
  }

  private static func gallery(
    of figures: [BuiltFigure], in manifest: Manifest, templates: TemplateSet
  ) throws -> GalleryData {
    let sorted = figures.sorted { $0.figure.number < $1.figure.number }
    return GalleryData(
      figures: try zip(sorted, manifest.figures).map { built, entry in
        FigureData(
          entry: entry, inlineSVG: built.inlineSVG,
          formulas: entry.formulas.enumerated().map { index, latex in
            FormulaData(
              latex: latex,
              mathML: built.mathML.indices.contains(index) ? built.mathML[index] : nil)
          },
          source: built.figure.source.trimmingLineFeeds,
          embed: try snippets(of: entry, templates: templates))
      })
  }

  private static func snippets(
    of entry: Manifest.Entry, templates: TemplateSet
  ) throws(TemplateError) -> SnippetData? {
    guard let html = try embed(entry, as: .html, templates: templates),
      let markdown = try embed(entry, as: .markdown, templates: templates)
    else { return nil }
    return SnippetData(html: html, markdown: markdown)
  }
}
