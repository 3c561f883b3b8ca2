/// Figures in Markdown without any element of HTML, which pandoc, Hugo and MkDocs keep wherever a page
/// ends up (<https://spec.commonmark.org/0.31.2/#images>).
struct CommonMarkEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    Self.text(of: figure, image: Self.image(of: figure))
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

  /// A picture with the paragraphs that belong to it.
  static func text(of figure: EmbeddedFigure, image: String) -> String {
    let caption = "*\(figure.label.escapedForCommonMark).* \(figure.caption.escapedForCommonMark)"
    let paragraphs =
      [image, caption] + [figure.description?.text.escapedForCommonMark].compactMap { $0 }
    return paragraphs.map { "\($0)\n" }.joined(separator: "\n")
  }
}
