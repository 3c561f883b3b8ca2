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
  func face(_ face: GlyphStretch.Face) throws(RenderError) -> CairoFontFace {
    if let known = faces[face] { return known }
    let opened: CairoFontFace
    do throws(FontError) {
      opened = try CairoFontFace(face)
    } catch {
      throw .font(error)
    }
    faces[face] = opened
    return opened
  }
}

/// A face of a font file for Cairo to show glyphs of.
final class CairoFontFace {
  let handle: OpaquePointer

  /// Where Cairo keeps what belongs to a font face: only the address counts, which nothing else has.
  private nonisolated(unsafe) static let libraryKey =
    UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

  /// - Throws: `FontError.cannotOpen` when the file cannot be opened, `FontError.unreadable` when FreeType
  ///   cannot read it.
  init(_ source: GlyphStretch.Face) throws(FontError) {
    var newLibrary: FT_Library?
    let status = FT_Init_FreeType(&newLibrary)
    guard status == 0, let library = newLibrary else {
      throw .unreadable(path: source.path, code: Int(status))
    }
    var newFace: FT_Face?
    let faceStatus = FT_New_Face(library, source.path, source.index, &newFace)
    guard faceStatus == 0, let face = newFace else {
      FT_Done_FreeType(library)
      if let code = InstalledFonts.obstacle(to: source.path) {
        throw .cannotOpen(path: source.path, code: code)
      }
      throw .unreadable(path: source.path, code: Int(faceStatus))
    }
    let flags = Int32(FT_LOAD_NO_HINTING | FT_LOAD_NO_BITMAP)
    handle = cairo_ft_font_face_create_for_ft_face(face, flags)
    // Cairo keeps fonts that it has used last, after the document is written: FreeType's face has to live
    // as long as Cairo's, which then ends the library with all that belongs to it.
    let kept = cairo_font_face_set_user_data(
      handle, Self.libraryKey, UnsafeMutableRawPointer(library),
      { library in _ = library.map { FT_Done_FreeType(FT_Library($0)) } })
    guard kept == CAIRO_STATUS_SUCCESS else {
      cairo_font_face_destroy(handle)
      FT_Done_FreeType(library)
      throw .unreadable(path: source.path, code: Int(FT_Err_Out_Of_Memory))
    }
  }

  deinit { cairo_font_face_destroy(handle) }
}
