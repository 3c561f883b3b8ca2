/// Figures in pages of Hugo, by its shortcode (<https://gohugo.io/shortcodes/figure/>).
///
/// The shortcode takes the caption for Markdown and the alternative text as it is.
struct HugoEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    let shortcodes =
      figure.darkPicture.map { dark in
        [
          shortcode(for: figure, picture: figure.picture, class: "only-light"),
          shortcode(for: figure, picture: dark, class: "only-dark"),
        ]
      } ?? [shortcode(for: figure, picture: figure.picture, class: nil)]
    // Each is a block of its own: Hugo would put two that follow each other into a paragraph.
    let blocks = shortcodes + [figure.description?.text.escapedForMarkdownText].compactMap { $0 }
    return blocks.map { "\($0)\n" }.joined(separator: "\n")
  }

  private func shortcode(
    for figure: EmbeddedFigure, picture: EmbeddedPicture, class: String?
  ) -> String {
    // The width is said always: by itself an SVG is as wide as on paper, and its lines are not on the pixels of
    // the screen.
    let parameters: [(name: String, value: String?)] = [
      ("src", picture.address), ("alt", figure.alternativeText.onSingleLine),
      ("caption", figure.labelledCaption.escapedForMarkdownText),
      ("width", "\(figure.size.width)"), ("link", figure.link.map { urlReference($0) }),
      ("class", `class`),
    ]
    let list = parameters.compactMap { name, value in value.map { "\(name)=\($0.quotedForHugo)" } }
    return "{{< figure \(list.joined(separator: " ")) >}}"
  }
}
