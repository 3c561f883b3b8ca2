extension Scene {
  /// The scene as a PDF document of one page as large as the picture is on paper, sharp at any size. Equal
  /// scenes give equal bytes.
  ///
  /// Text is text, in subsets of its fonts: readers can select it, and search for it. Glyphs that stand in no
  /// font are lines and areas, as all else is. The page is tagged as a figure, with the description as its
  /// alternative text and in the description's language.
  ///
  ///     let pdf = try layout.scene().pdf(
  ///       description: PictureDescription(id: "points", title: "Points", description: "Red points."))
  ///
  /// Source: ISO 32000-1, "Portable document format, Part 1: PDF 1.7"; all of what is written is in PDF 1.5.
  ///
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen.
  ///   - options: from how many markers on they are an embedded picture, and how fine that is.
  /// - Throws: `RenderError.size` for a page that is empty or larger than PDF's 200 inches,
  ///   `RenderError.measure` and `RenderError.depth` for what cannot be drawn,
  ///   `RenderError.character` for a description that cannot be written, and others when an embedded picture
  ///   cannot be drawn.
  public func pdf(
    description: PictureDescription, options: PDFOptions = PDFOptions()
  ) throws(RenderError) -> [UInt8] {
    try description.validate()
    let unit = pointsPerPixel
    for side in [viewBox.width * unit, viewBox.height * unit]
    where !(side > 0 && side <= Self.longestPDFSide) {
      let largest = Int(Self.longestPDFSide / unit, clampedTo: 0...Int(Int32.max))
      throw .size(width: viewBox.width, height: viewBox.height, largest: largest)
    }
    let nodes = try CrowdedMarkers(options: options, palette: palette)
      .pictured(in: SceneCutter(viewBox: viewBox, scale: 1).cut(nodes), visible: viewBox)
    var renderer = PDFRenderer(viewBox: viewBox, unit: unit, palette: palette)
    try renderer.draw(nodes, over: background)
    let page = PDFPage(
      size: Size(width: viewBox.width * unit, height: viewBox.height * unit),
      description: description)
    return page.document(of: renderer)
  }

  /// The longest side of a page; ISO 32000-1, annex C: 14 400 units.
  private static let longestPDFSide = 14400.0
}
