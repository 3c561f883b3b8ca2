extension Figure {
  /// The figure as the bytes of a PNG file; see `Scene.png(description:)`.
  ///
  ///     let png = try figure.png(description: description, scale: 2)
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen.
  ///   - canvas: how much of the canvas is shown.
  ///   - scale: device pixels per pixel; 2 is for displays of high density.
  /// - Throws: `FontError` and `PlotError` for a figure that cannot be laid out, `RenderError` for one that
  ///   cannot be drawn and for a description with characters that no text may have.
  public func png(
    description: PictureDescription, canvas: FigureLayout.Canvas = .tight, scale: Double = 1
  ) throws -> [UInt8] {
    try layout(scale: scale).scene(canvas: canvas).png(description: description)
  }

  /// The figure as a PDF document; see `Scene.pdf(description:)`.
  ///
  ///     let pdf = try figure.pdf(description: description)
  ///
  /// - Throws: `FontError` and `PlotError` for a figure that cannot be laid out, `RenderError` for one that
  ///   cannot be drawn and for a description with characters that no text may have.
  public func pdf(
    description: PictureDescription, canvas: FigureLayout.Canvas = .tight
  ) throws -> [UInt8] {
    try layout().scene(canvas: canvas).pdf(description: description)
  }

  /// The figure as an SVG document that shows the figure's own palette or, with another one for dark
  /// pages, follows the reader's colour scheme; see `Scene.svg(description:dark:options:)`.
  ///
  /// Every colour that differs is a custom property of the `svg` element, named as the palette names it:
  /// `--ink`, `--canvas`, `--cycle-1`, `--region-2`. A page may set them to its own.
  ///
  ///     let svg = try figure.svg(
  ///       description: PictureDescription(id: "points", title: "Points", description: "Red points."),
  ///       dark: .dark)
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen.
  ///   - canvas: how much of the canvas is shown.
  ///   - dark: the palette of dark pages; nil for none.
  ///   - options: how text is written; from how many markers on they are an embedded picture, and how fine
  ///     that is.
  /// - Throws: `FontError` and `PlotError` for a figure that cannot be laid out, `RenderError` for one that
  ///   cannot be drawn and for a description with characters that no text may have.
  public func svg(
    description: PictureDescription, canvas: FigureLayout.Canvas = .tight, dark: Palette? = nil,
    options: SVGOptions = SVGOptions()
  ) throws -> String {
    try dark?.validate()
    return try layout().scene(canvas: canvas).svg(
      description: description, dark: dark, options: options)
  }
}
