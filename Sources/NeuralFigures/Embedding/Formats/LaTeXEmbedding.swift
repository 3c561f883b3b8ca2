/// Figures in LaTeX, by the package graphicx; a link needs hyperref
/// (<https://ctan.org/pkg/graphicx>).
struct LaTeXEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    var options = ["alt={\(figure.alternativeText.escapedForLaTeX)}"]
    if let width = Self.width(of: figure) { options.insert("width=\(width)", at: 0) }
    let graphics =
      "\\includegraphics[\(options.joined(separator: ", "))]{\(figure.picture.path.escapedAsFileOfLaTeX)}"
    var lines = ["\\begin{figure}[htbp]", "  \\centering"]
    lines.append(
      "  "
        + (figure.link.map { "\\href{\(urlReference($0).escapedAsAddressOfLaTeX)}{\(graphics)}" }
          ?? graphics))
    lines.append("  \\caption{\(figure.caption.escapedForLaTeX)}")
    lines.append("  \\label{\(figure.reference(joinedBy: ":"))}")
    if let description = figure.description {
      lines.append("  {\\footnotesize\\raggedright \(description.text.escapedForLaTeX)\\par}")
    }
    lines.append("\\end{figure}")
    return lines.map { "\($0)\n" }.joined()
  }

  /// The width of the picture; nil for its own, which fits.
  private static func width(of figure: EmbeddedFigure) -> String? {
    if let width = figure.width {
      return "\(PrintedSize.text(PrintedSize.points(ofCSSPixels: width)))bp"
    }
    return PrintedSize.points(ofPictureOf: figure.picture.width) > narrowestPage
      ? "\\linewidth" : nil
  }

  /// The width of the text of the class `article` at 10 pt, 345 pt, in the points of PostScript.
  private static let narrowestPage = 343.7
}
