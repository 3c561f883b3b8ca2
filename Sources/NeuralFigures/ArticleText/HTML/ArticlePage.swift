/// An article as a page for browsers.
struct ArticlePage {
  let edition: ArticleEdition
  let templates: TemplateSet
  /// The files of the pictures that are to stand in the page, by their paths in the folder of the figures; nil
  /// leaves them where they are.
  let pictures: [String: [UInt8]]?

  /// The page.
  ///
  /// - Throws: `TemplateError` when it would grow beyond all measure.
  func html() throws(TemplateError) -> String {
    let markup = ArticleMarkup(
      figure: { place throws(TemplateError) in try figure(at: place) },
      addressOfFigure: { "#\(ArticleMarkup.id(ofFigure: $0))" })
    let contents = ArticleContents(headings: edition.article.headings) {
      "#\(urlReference($0.id))"
    }
    return try templates.article(
      ArticleData(
        edition: edition, pageTitle: edition.title.plainText, title: markup.parts(edition.title),
        contents: contents.markup, body: try markup.blocks(edition.article.blocks),
        hasPictureFiles: pictures == nil))
  }

  private func figure(at place: FigurePlace) throws(TemplateError) -> String {
    guard let set = edition.figures[place.number] else { return "" }
    return try templates.articleFigure(
      ArticleFigureData(
        content: set, light: address(of: set.figure.picture),
        dark: set.figure.darkPicture.map(address), isInBook: false))
  }

  private func address(of picture: EmbeddedPicture) -> String {
    guard let bytes = pictures?[picture.name] else { return picture.address }
    return DataAddress(of: bytes, type: MediaType(ofPicture: picture.name)).text
  }
}
