import CCairo

/// The fonts of a document that keeps its text as text. Each is opened when a glyph of it is shown first.
///
/// Every document opens its own: what Cairo writes then depends on nothing but the document, whichever
/// others are written at the same time.
final class CairoFonts {
  private var faces: [GlyphStretch.Face: CairoFontFace] = [:]
  /// What keeps Cairo from moving glyphs to whole pixels and from changing their outlines.
  let options: OpaquePointer

  init() {
    options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
  }

  deinit { cairo_font_options_destroy(options) }

  /// Cairo's view of a face.
  ///
  /// - Throws: `RenderError.font` when it cannot be read.
  func face(_ source: GlyphStretch.Face) throws(RenderError) -> CairoFontFace {
    if let known = faces[source] { return known }
    let face: FreeTypeFace
    do throws(FontError) {
      face = try FreeTypeFace(path: source.path, index: source.index)
    } catch {
      throw .font(error)
    }
    let opened = try CairoFontFace(face)
    faces[source] = opened
    return opened
  }
}

/// A face of a font file for Cairo to show glyphs of.
final class CairoFontFace {
  let handle: OpaquePointer

  /// Where Cairo keeps what belongs to a font face: only the address counts, which nothing else has.
  private nonisolated(unsafe) static let ownerKey =
    UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

  init(_ face: FreeTypeFace) throws(RenderError) {
    let flags = Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)
    handle = cairo_ft_font_face_create_for_ft_face(face.face, flags)
    // Cairo keeps fonts that it has used last, after the document is written: FreeType's face has to live
    // as long as Cairo's does.
    let owner = Unmanaged.passRetained(face)
    let status = cairo_font_face_set_user_data(
      handle, Self.ownerKey, owner.toOpaque(),
      { owner in owner.map { Unmanaged<FreeTypeFace>.fromOpaque($0).release() } })
    if status != CAIRO_STATUS_SUCCESS { owner.release() }
    try RenderError.check(status)
    try RenderError.check(cairo_font_face_status(handle))
  }

  deinit { cairo_font_face_destroy(handle) }
}
