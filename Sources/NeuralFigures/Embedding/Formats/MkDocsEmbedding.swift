/// Figures in pages of MkDocs, as its theme Material writes them: Markdown inside of `<figure>`, so that
/// addresses are right on every page (<https://squidfunk.github.io/mkdocs-material/reference/images/>).
struct MkDocsEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    let images =
      figure.darkPicture.map { dark in
        [
          image(of: figure, at: "\(figure.picture.address)#only-light"),
          image(of: figure, at: "\(dark.address)#only-dark"),
        ]
      } ?? [image(of: figure, at: figure.picture.address)]
    let direction = figure.isRightToLeft ? " dir=\"rtl\"" : ""
    var lines = ["<figure markdown=\"span\">"]
    lines += images.map { "  \($0)" }
    lines.append(
      "  <figcaption lang=\"\(figure.language.escapedForMarkdown)\"\(direction)>"
        + "\(figure.labelledCaption.escapedForMarkdownText)</figcaption>")
    lines.append("</figure>")
    if let description = figure.description {
      lines += ["", description.text.escapedForMarkdownText]
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private func image(of figure: EmbeddedFigure, at address: String) -> String {
    // Said always: by itself an SVG is as wide as on paper, and its lines are not on the pixels of the screen.
    let width = "{ width=\"\(figure.size.width)\" }"
    let image =
      "![\(figure.alternativeText.escapedForMarkdownText)](\(address.escapedAsDestination))\(width)"
    return CommonMarkEmbedding.linked(image, to: figure.link)
  }
}
