/// Figures in Markdown without any element of HTML, which pandoc, Hugo and MkDocs keep wherever a page
/// ends up (<https://spec.commonmark.org/0.31.2/#images>).
struct CommonMarkEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    Self.text(of: figure, below: [Self.captioned(Self.image(of: figure), Self.caption(of: figure))])
  }

  /// A picture and its caption in one paragraph, on a line each. Where a picture stands alone in its paragraph,
  /// pandoc takes it for a figure whose caption is the alternative text.
  static func captioned(_ image: String, _ caption: String) -> String {
    // Two blanks: a backslash there breaks lines in fewer programs.
    "\(image)  \n\(caption)"
  }

  /// The picture, leading to the figure's link.
  static func image(of figure: EmbeddedFigure, at address: String? = nil) -> String {
    let address = address ?? figure.picture.address
    return linked(
      "![\(figure.alternativeText.escapedForCommonMark)](\(address.escapedAsDestination))",
      to: figure.link)
  }

  /// An inline, as the text of a link if there is one.
  static func linked(_ inline: String, to link: String?) -> String {
    guard let link else { return inline }
    return "[\(inline)](\(urlReference(link).escapedAsDestination))"
  }

  /// The label and the caption.
  static func caption(of figure: EmbeddedFigure) -> String {
    "*\(figure.label.escapedForCommonMark).* \(figure.caption.escapedForCommonMark)"
  }

  /// Paragraphs, and the one of the description if that is asked for.
  static func text(of figure: EmbeddedFigure, below paragraphs: [String]) -> String {
    (paragraphs + [figure.description?.text.escapedForCommonMark].compactMap { $0 })
      .map { "\($0)\n" }.joined(separator: "\n")
  }
}
