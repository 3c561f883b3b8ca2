import Article

extension GalleryData {
  /// The gallery of figures.
  ///
  /// - Parameters:
  ///   - figures: the figures in the order of the manifest.
  ///   - manifest: their manifest.
  ///   - context: what the pages are made with.
  /// - Throws: `TemplateError` when a snippet would grow beyond all measure.
  init(
    of figures: [BuiltFigure], in manifest: Manifest, context: PageContext
  ) throws(TemplateError) {
    var data: [FigureData] = []
    for (built, entry) in zip(figures, manifest.figures) {
      let content = FigureContent(of: built, codeLanguage: context.codeLanguage)
      var editions: [EditionData] = []
      for edition in built.editions {
        editions.append(
          EditionData(
            entry: entry, environments: manifest.environments, translation: edition.translation,
            content: content, inlineSVG: edition.inlineSVG,
            embed: try SnippetData(
              of: entry, in: .init(edition.translation), templates: context.templates)))
      }
      guard let main = editions.first else { continue }
      data.append(FigureData(entry: entry, content: content, main: main, editions: editions))
    }
    let editions = data.flatMap(\.editions)
    self.init(
      languages: context.languages.enumerated().map { index, translation in
        LanguageData(
          translation: translation, isMain: index == 0,
          figures: editions.filter { $0.translation.language == translation.language })
      },
      figures: data, options: manifest.options, site: context.site,
      isSelfContained: context.isSelfContained)
    if isSelfContained { try holdIcon(of: context.templates) }
  }

  /// Puts the icon into the page that asks for it.
  private mutating func holdIcon(of templates: TemplateSet) throws(TemplateError) {
    icon = dataAddress(ofSVG: try templates.gallery(self, as: .icon))
  }
}

extension SnippetData {
  /// The snippets of a figure in a language; nil when it has neither SVG nor PNG.
  fileprivate init?(
    of entry: Manifest.Entry, in language: Manifest.LanguageEntry, templates: TemplateSet
  ) throws(TemplateError) {
    guard let html = try Pages.embed(entry, as: .html, in: language, templates: templates),
      let markdown = try Pages.embed(entry, as: .markdown, in: language, templates: templates)
    else { return nil }
    self.init(html: html, markdown: markdown)
  }
}
