extension Figure {
  /// The figure as an SVG document that shows the figure's own theme on light pages and `dark` on dark
  /// ones; see `Scene.svg(description:dark:)`.
  ///
  /// Every colour that differs is a custom property of the `svg` element, named after what it is in the
  /// theme: `--ink`, `--background`, `--cycle-1`, `--region-2`. A page may set them to its own.
  ///
  ///     let svg = try figure.svg(
  ///       description: PictureDescription(id: "points", title: "Points", description: "Red points."),
  ///       dark: .dark)
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen.
  ///   - canvas: how much of the canvas is shown.
  ///   - dark: the theme of dark pages, with the measures of the figure's own.
  /// - Throws: `FontError` and `PlotError` for a figure that cannot be laid out, `RenderError.differentPictures` when the
  ///   themes differ in more than colours.
  public func svg(
    description: PictureDescription, canvas: FigureLayout.Canvas = .tight, dark: Theme
  ) throws -> String {
    var night = self
    night.theme = dark
    return try layout().scene(canvas: canvas).svg(
      description: description, dark: night.layout().scene(canvas: canvas),
      names: theme.propertyNames(beside: dark))
  }
}

extension Theme {
  /// The names of the colours that differ between two themes.
  func propertyNames(beside dark: Theme) -> [SVGPaint: String] {
    let pairs = zip(namedColors, dark.namedColors).map { light, dark in
      (SVGPaint(light: light.color, dark: dark.color), light.name)
    }
    // What shares both of its colours with something else goes by the first of the names.
    return Dictionary(pairs) { first, _ in first }
  }

  /// The theme's colours by name, the most general first.
  private var namedColors: [(name: String, color: Color)] {
    func numbered(_ name: String, _ colors: [Color]) -> [(String, Color)] {
      colors.enumerated().map { ("\(name)-\($0 + 1)", $1) }
    }
    return [
      ("background", figureFaceColor), ("axes", axesFaceColor), ("ink", ink),
      ("legend", legend.faceColor), ("legend-edge", legend.edgeColor), ("grid", axes3D.gridColor),
      ("unit", diagram.unitColor), ("bias", diagram.biasColor), ("box", diagram.boxColor),
      ("edge", diagram.edgeColor), ("curve", diagram.curveColor),
      ("positive", diagram.positiveColor), ("negative", diagram.negativeColor),
    ] + numbered("accent", accentColors) + numbered("region", regionColors)
      + numbered("cycle", cycle)
      + numbered("pane", axes3D.paneColors.map { $0.withAlpha(1) })
  }
}
