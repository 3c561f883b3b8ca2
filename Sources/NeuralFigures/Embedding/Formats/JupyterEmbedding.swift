/// Figures in the Markdown of notebooks, which has widths in elements of HTML alone
/// and finds formulas behind backslashes, so that references stand for what has to be escaped
/// (<https://jupyter-notebook.readthedocs.io/en/stable/examples/Notebook/Working%20With%20Markdown%20Cells.html>).
struct JupyterEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    let caption =
      "*\(figure.label.escapedForMarkdownText).* \(figure.caption.escapedForMarkdownText)"
    let image = CommonMarkEmbedding.linked(image(of: figure), to: figure.link)
    // nbconvert makes PDF by pandoc.
    let picture = CommonMarkEmbedding.captioned(image, caption)
    return [picture, figure.description?.text.escapedForMarkdownText].compactMap { $0 }
      .map { "\($0)\n" }.joined(separator: "\n")
  }

  private func image(of figure: EmbeddedFigure) -> String {
    let text = figure.alternativeText.escapedForMarkdownText
    let address = figure.picture.address.escapedAsDestination
    guard let width = figure.widthToSay else { return "![\(text)](\(address))" }
    return "<img src=\"\(address)\" width=\"\(width)\" alt=\"\(text)\" />"
  }
}
