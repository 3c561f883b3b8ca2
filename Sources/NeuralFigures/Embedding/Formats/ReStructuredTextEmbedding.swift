/// Figures in reStructuredText
/// (<https://docutils.sourceforge.io/docs/ref/rst/directives.html#figure>).
struct ReStructuredTextEmbedding: FigureEmbedding {
  private static let indentation = "   "

  func text(of figure: EmbeddedFigure) -> String {
    var content = [":name: \(figure.reference())"] + options(of: figure)
    // What is hidden by its class is a block where it is not, which stands at the left unless told otherwise.
    if figure.darkPicture != nil { content.append(":class: only-light align-center") }
    content += ["", figure.caption.escapedForReStructuredText]
    if let description = figure.description {
      content += ["", description.text.escapedForReStructuredText]
    }
    let dark = figure.darkPicture.map { darkImage($0, of: figure) } ?? []
    let lines =
      dark + directive("figure", figure.picture.path.escapedAsFileOfDocutils, content: content)
    return lines.map { "\($0)\n" }.joined()
  }

  /// The dark picture, which stands where the light one of the figure is hidden, and on no paper.
  private func darkImage(_ picture: EmbeddedPicture, of figure: EmbeddedFigure) -> [String] {
    let image = directive(
      "image", picture.path.escapedAsFileOfDocutils,
      content: options(of: figure) + [":class: only-dark", ":align: center"])
    return directive("only", "html", content: [""] + image) + [""]
  }

  private func directive(_ name: String, _ argument: String, content: [String]) -> [String] {
    [".. \(name):: \(argument)"] + content.map { $0.isEmpty ? "" : Self.indentation + $0 }
  }

  private func options(of figure: EmbeddedFigure) -> [String] {
    [
      ":alt: \(figure.alternativeText.onSingleLine)",
      figure.widthInDocutils.map { ":width: \($0)" },
      figure.link.map { ":target: \(urlReference($0).escapedAsTargetOfDocutils)" },
    ].compactMap { $0 }
  }
}
