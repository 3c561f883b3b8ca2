/// Figures in Typst (<https://typst.app/docs/reference/model/figure/>).
struct TypstEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    let path = figure.picture.path.quotedForTypst
    let image =
      "image(\(path), width: \(Self.width(of: figure)), alt: \(figure.alternativeText.quotedForTypst))"
    var lines = ["#figure("]
    lines.append("  " + (figure.link.map { "link(\($0.quotedForTypst), \(image))" } ?? image) + ",")
    lines.append("  caption: [\(figure.caption.escapedForTypst)],")
    lines.append(") <\(figure.reference())>")
    if let description = figure.description {
      lines += ["", description.text.escapedForTypst]
    }
    return lines.map { "\($0)\n" }.joined()
  }

  private static func width(of figure: EmbeddedFigure) -> String {
    if let width = figure.width {
      return "\(PrintedSize.text(PrintedSize.points(ofCSSPixels: width)))pt"
    }
    let own = PrintedSize.points(ofPictureOf: figure.picture.width)
    return own > standardPage ? "100%" : "\(PrintedSize.text(own))pt"
  }

  /// The width of the text on a page of A4 with Typst's margins of 2.5/21 of it, in points.
  private static let standardPage = 453.5
}
