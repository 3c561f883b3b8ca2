import CCairo

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
  /// - Parameters:
  ///   - description: what the picture is called and what is to be seen.
  ///   - options: from how many markers on they are an embedded picture, and how fine that is.
  /// - Throws: `RenderError.size` for a page that is empty or larger than PDF's 200 inches,
  ///   `RenderError.measure` and `RenderError.depth` for what cannot be drawn,
  ///   `RenderError.character` for a description that cannot be written, `RenderError.font` for a font file
  ///   that cannot be read any more, `RenderError.cairo` when memory runs out, and others when an embedded
  ///   picture cannot be drawn.
  public func pdf(
    description: PictureDescription, options: PDFOptions = PDFOptions()
  ) throws(RenderError) -> [UInt8] {
    try description.validate()
    let unit = pointsPerPixel
    let (width, height) = (viewBox.width * unit, viewBox.height * unit)
    for side in [width, height] where !(side > 0 && side <= Self.longestPDFSide) {
      let largest = Int(Self.longestPDFSide / unit, clampedTo: 0...Int(Int32.max))
      throw .size(width: viewBox.width, height: viewBox.height, largest: largest)
    }
    let nodes = try CrowdedMarkers(options: options, palette: palette)
      .pictured(in: SceneCutter(viewBox: viewBox, scale: 1).cut(nodes), visible: viewBox)
    let document = try PDFDocument(width: width, height: height)
    document.describe(title: description.title, subject: description.description)
    let renderer = CairoRenderer(
      surface: document.handle, palette: palette, origin: Point(viewBox.minX, viewBox.minY),
      scale: unit, joinsAreas: true, fonts: CairoFonts())
    if let background { renderer.paint(background) }
    // What covers the whole page makes Cairo forget all that came before, a tag as well, unless it is clipped.
    renderer.clip(to: viewBox.insetBy(-1))
    for tag in Self.tags { cairo_tag_begin(renderer.context, tag, "") }
    renderer.draw(nodes)
    for tag in Self.tags.reversed() { cairo_tag_end(renderer.context, tag) }
    try renderer.finish()
    return try Self.tagged(document.finish(), as: description)
  }

  /// Adds what Cairo's tags have no place for: the alternative text and the title of the figure, and the
  /// language of both.
  private static func tagged(
    _ document: [UInt8], as description: PictureDescription
  ) throws(RenderError) -> [UInt8] {
    guard var update = PDFUpdate(of: document), let catalog = update.catalog,
      case let structure = update.reference("StructTreeRoot", of: catalog),
      let figure = Self.tags.reduce(
        structure, { parent, _ in parent.flatMap { update.reference("K", of: $0) } })
    else { throw .cairo("the PDF has no tags to describe the figure in") }
    update.add(
      [
        ("Alt", PDFUpdate.string(description.description)),
        ("T", PDFUpdate.string(description.title)),
      ], to: figure)
    var entries = [("ViewerPreferences", "<< /DisplayDocTitle true >>")]
    if let language = description.language {
      entries.append(("Lang", PDFUpdate.string(language)))
    }
    update.add(entries, to: catalog)
    return update.bytes
  }

  /// What the page is to a screen reader: a document that consists of a figure; ISO 32000-1, 14.8.4.
  private static let tags = ["Document", "Figure"]
  /// The longest side of a page; ISO 32000-1, annex C: 14 400 units.
  private static let longestPDFSide = 14400.0
}

/// A PDF in the making.
private final class PDFDocument {
  let handle: OpaquePointer
  private let bytes: Bytes

  /// What has been written so far.
  private final class Bytes {
    var written: [UInt8] = []
  }

  init(width: Double, height: Double) throws(RenderError) {
    let bytes = Bytes()
    self.bytes = bytes
    handle = cairo_pdf_surface_create_for_stream(
      { closure, data, count in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let bytes = Unmanaged<Bytes>.fromOpaque(closure).takeUnretainedValue()
        bytes.written.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(bytes).toOpaque(), width, height)
    try RenderError.check(cairo_surface_status(handle))
    // Before 1.5 Cairo leaves out which characters several glyphs stand for together, or a glyph that stands
    // for others elsewhere: ligatures, syllables, letters with marks.
    cairo_pdf_surface_restrict_to_version(handle, CAIRO_PDF_VERSION_1_5)
  }

  deinit {
    // A context may keep the surface longer than this: after finishing nothing more is written.
    withExtendedLifetime(bytes) { cairo_surface_finish(handle) }
    cairo_surface_destroy(handle)
  }

  /// Cairo stamps documents with the time unless it is told one; a fixed one keeps bytes equal.
  private static let creationDate = "2025-01-11T00:00:00Z"

  func describe(title: String, subject: String) {
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_TITLE, title)
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_SUBJECT, subject)
    cairo_pdf_surface_set_metadata(handle, CAIRO_PDF_METADATA_CREATE_DATE, Self.creationDate)
  }

  /// Ends the document and returns it.
  func finish() throws(RenderError) -> [UInt8] {
    withExtendedLifetime(bytes) { cairo_surface_finish(handle) }
    try RenderError.check(cairo_surface_status(handle))
    return bytes.written
  }
}
