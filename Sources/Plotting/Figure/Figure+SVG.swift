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
  ///   - options: from how many markers on they are an embedded picture, and how fine that is.
  /// - Throws: `FontError` and `PlotError` for a figure that cannot be laid out, `RenderError.differentPictures` when the
  ///   themes differ in more than colours.
  public func svg(
    description: PictureDescription, canvas: FigureLayout.Canvas = .tight, dark: Theme,
    options: SVGOptions = SVGOptions()
  ) throws -> String {
    var night = self
    night.theme = dark
    return try layout().scene(canvas: canvas)
      .svg(
        description: description, dark: night.layout().scene(canvas: canvas), options: options)
  }
}
