/// Figures in MyST, the Markdown of Sphinx and Jupyter Book
/// (<https://myst-parser.readthedocs.io/en/latest/syntax/images_and_figures.html>).
struct MySTEmbedding: FigureEmbedding {
  /// What encloses a directive, and what one that holds another.
  private static let fence = "```"
  private static let outerFence = "````"

  func text(of figure: EmbeddedFigure) -> String {
    let dark = figure.darkPicture.map { darkImage($0, of: figure) } ?? []
    var lines = dark + ["\(Self.fence){figure} \(figure.picture.path.escapedAsFileOfDocutils)"]
    lines.append(":name: \(figure.reference())")
    lines += options(of: figure)
    // What is hidden by its class is a block where it is not, which stands at the left unless told otherwise.
    if figure.darkPicture != nil { lines.append(":class: only-light align-center") }
    lines += ["", figure.caption.escapedForMyST]
    if let description = figure.description { lines += ["", description.text.escapedForMyST] }
    lines.append(Self.fence)
    return lines.map { "\($0)\n" }.joined()
  }

  /// The dark picture, which stands where the light one of the figure is hidden, and on no paper.
  private func darkImage(_ picture: EmbeddedPicture, of figure: EmbeddedFigure) -> [String] {
    [
      "\(Self.outerFence){only} html",
      "\(Self.fence){image} \(picture.path.escapedAsFileOfDocutils)",
    ]
      + options(of: figure)
      + [":class: only-dark", ":align: center", Self.fence, Self.outerFence, ""]
  }

  private func options(of figure: EmbeddedFigure) -> [String] {
    [
      ":alt: \(figure.alternativeText.quotedForYAML)",
      figure.widthInDocutils.map { ":width: \($0)" },
      figure.link.map { ":target: \(urlReference($0).quotedForYAML)" },
    ].compactMap { $0 }
  }
}
