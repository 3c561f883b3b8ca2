/// Figures in the Markdown of notebooks, which has widths in elements of HTML alone
/// (<https://jupyter-notebook.readthedocs.io/en/stable/examples/Notebook/Working%20With%20Markdown%20Cells.html>).
struct JupyterEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    guard let width = figure.width else { return CommonMarkEmbedding().text(of: figure) }
    let source = figure.picture.address.escapedForMarkdown
    let image =
      "<img src=\"\(source)\" width=\"\(width)\" alt=\"\(figure.alternativeText.escapedForMarkdown)\" />"
    return CommonMarkEmbedding.text(
      of: figure, image: CommonMarkEmbedding.linked(image, to: figure.link))
  }
}
