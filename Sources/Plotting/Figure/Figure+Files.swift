extension Figure {
  /// The figure as the bytes of a PNG file; see `Scene.png(description:)`.
  ///
  ///     let png = try figure.png(scale: 2)
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen; nil derives both from the titles,
  ///     labels and marks of the figure (`PictureDescription(of:id:)`).
  ///   - canvas: how much of the canvas is shown.
  ///   - scale: device pixels per pixel; 2 is for displays of high density.
  ///   - warn: is told what is shown otherwise than declared; unless given it stands on standard error.
  /// - Throws: `FontError` and `PlotError` for a figure that cannot be laid out, `RenderError` for one that
  ///   cannot be drawn and for a description with characters that no text may have.
  public func png(
    description: PictureDescription? = nil, canvas: FigureLayout.Canvas = .tight,
    scale: Double = 1, warn: (PlotWarning) -> Void = PlotWarning.report
  ) throws -> [UInt8] {
    try scene(canvas: canvas, scale: scale, warn: warn)
      .png(description: description ?? PictureDescription(of: self))
  }

  /// The figure as a PDF document; see `Scene.pdf(description:options:)`.
  ///
  ///     let pdf = try figure.pdf()
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen; nil derives both.
  ///   - canvas: how much of the canvas is shown.
  ///   - options: from how many markers on they are an embedded picture, and how fine that is.
  ///   - warn: is told what is shown otherwise than declared; unless given it stands on standard error.
  /// - Throws: `FontError` and `PlotError` for a figure that cannot be laid out, `RenderError` for one that
  ///   cannot be drawn and for a description with characters that no text may have.
  public func pdf(
    description: PictureDescription? = nil, canvas: FigureLayout.Canvas = .tight,
    options: PDFOptions = PDFOptions(), warn: (PlotWarning) -> Void = PlotWarning.report
  ) throws -> [UInt8] {
    try scene(canvas: canvas, warn: warn)
      .pdf(description: description ?? PictureDescription(of: self), options: options)
  }

  /// The figure as an SVG document that shows the figure's own palette or, with another one for dark
  /// pages, follows the reader's colour scheme; see `Scene.svg(description:dark:options:)`.
  ///
  /// Every colour that differs is a custom property of the `svg` element, named as the palette names it:
  /// `--ink`, `--canvas`, `--cycle-1`, `--region-2`. A page may set them to its own.
  ///
  ///     let svg = try figure.svg(dark: .dark)
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen; nil derives both from the titles,
  ///     labels and marks of the figure. The name then follows from what is drawn, so that several figures
  ///     can stand in one page.
  ///   - canvas: how much of the canvas is shown.
  ///   - dark: the palette of dark pages; nil for none.
  ///   - options: how text is written; from how many markers on they are an embedded picture, and how fine
  ///     that is.
  ///   - warn: is told what is shown otherwise than declared; unless given it stands on standard error.
  /// - Throws: `FontError` and `PlotError` for a figure that cannot be laid out, `RenderError` for one that
  ///   cannot be drawn and for a description with characters that no text may have.
  public func svg(
    description: PictureDescription? = nil, canvas: FigureLayout.Canvas = .tight,
    dark: Palette? = nil, options: SVGOptions = SVGOptions(),
    warn: (PlotWarning) -> Void = PlotWarning.report
  ) throws -> String {
    try dark?.validate()
    let scene = try scene(canvas: canvas, warn: warn)
    return try scene.svg(
      description: description ?? self.description(of: scene), dark: dark, options: options)
  }

  /// The figure as a scene; what is shown otherwise than declared is told on the way.
  private func scene(
    canvas: FigureLayout.Canvas, scale: Double = 1, warn: (PlotWarning) -> Void
  ) throws -> Scene {
    let layout = try layout(scale: scale)
    let scene = layout.scene(canvas: canvas)
    layout.warnings(in: scene).forEach(warn)
    return scene
  }

  /// So many digits of a scene's digest tell pictures in one page apart.
  private static let digestDigits = 8

  /// A description whose id no picture has that shows something else: the parts of an SVG are found by it in
  /// the whole page that the SVG stands in.
  private func description(of scene: Scene) -> PictureDescription {
    var description = PictureDescription(of: self)
    description.id += "-\(scene.digest.description.prefix(Self.digestDigits))"
    return description
  }
}
