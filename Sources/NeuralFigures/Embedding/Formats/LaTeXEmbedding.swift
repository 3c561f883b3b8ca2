/// Figures in LaTeX, by the package graphicx; a link needs hyperref
/// (<https://ctan.org/pkg/graphicx>).
struct LaTeXEmbedding: FigureEmbedding {
  /// What stands below the caption, a line each.
  var details: [String] = []
  /// Whether pictures leave room for what stands below them on their page.
  var leavesRoom = false

  func text(of figure: EmbeddedFigure) -> String {
    var options = ["alt={\(figure.alternativeText.escapedForLaTeX)}"]
    if let width = Self.width(of: figure) { options.insert("width=\(width)", at: 0) }
    var lines = ["\\begin{figure}[htbp]", "  \\centering"]
    if leavesRoom, Self.isTall(figure) {
      options.insert("height=0.7\\textheight, keepaspectratio", at: options.count - 1)
    }
    let graphics =
      "\\includegraphics[\(options.joined(separator: ", "))]{\(figure.picture.path.escapedAsFileOfLaTeX)}"
    lines.append(
      "  "
        + (figure.link.map { "\\href{\(urlReference($0).escapedAsAddressOfLaTeX)}{\(graphics)}" }
          ?? graphics))
    lines.append("  \\caption{\(figure.caption.escapedForLaTeX)}")
    lines.append("  \\label{\(figure.reference(joinedBy: ":"))}")
    if let description = figure.description {
      lines.append("  {\\footnotesize\\raggedright \(description.text.escapedForLaTeX)\\par}")
    }
    lines += details.map { "  \($0)" }
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

  /// Whether a picture leaves less than a third of a page, as wide as it is shown there.
  private static func isTall(_ figure: EmbeddedFigure) -> Bool {
    let (width, height) = figure.size
    let shown = min(PrintedSize.points(ofPictureOf: width), narrowestPage)
    return width > 0 && shown * Double(height) / Double(width) > tallest
  }

  /// Two thirds of the height of the text of the class `article`, 550 pt, in the points of PostScript.
  private static let tallest = 365.0

  /// The width of the text of the class `article` at 10 pt, 345 pt, in the points of PostScript.
  private static let narrowestPage = 343.7
}
