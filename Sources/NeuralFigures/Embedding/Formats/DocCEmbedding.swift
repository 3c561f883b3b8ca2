/// Figures in the articles of DocC, which finds pictures by their names wherever they stand in the catalog,
/// with `~dark` and `@2x` behind them
/// (<https://www.swift.org/documentation/docc/adding-images>).
struct DocCEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    let address = urlReference(to: figure.picture.fileName, base: "")
    return CommonMarkEmbedding.text(
      of: figure,
      below: [
        CommonMarkEmbedding.image(of: figure, at: address), CommonMarkEmbedding.caption(of: figure),
      ])
  }

  /// What a picture is called in a catalog.
  ///
  ///     DocCEmbedding.name(of: "dark/04-sample.png", isDark: true, scale: 2)  // "04-sample~dark@2x.png"
  ///
  /// - Parameters:
  ///   - name: the path in the folder of the figures.
  ///   - isDark: whether it is for dark pages.
  ///   - scale: how many pixels a CSS pixel has; 1 for SVG.
  static func name(of name: String, isDark: Bool, scale: Int) -> String {
    let file = name.split(separator: "/").last ?? ""
    let dot = file.lastIndex(of: ".") ?? file.endIndex
    let traits = (isDark ? "~dark" : "") + (scale > 1 ? "@\(scale)x" : "")
    return "\(file[..<dot])\(traits)\(file[dot...])"
  }
}
