import CHarfBuzz
import Locking

/// HarfBuzz's view of a font file, in font units: which glyphs a text takes and where they stand.
///
/// Nothing is hinted and no size in pixels is set, so that the result is the same at every size. HarfBuzz's
/// objects may be read from several threads once they are immutable.
final class ShapingFont: Sendable {
  /// The font. Immutable, so that sharing it is safe.
  nonisolated(unsafe) let font: OpaquePointer

  /// Opens a font file, or returns nil when HarfBuzz finds no face there.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - index: the number of the face in the file; the bits from 16 on, that of a named instance of a
  ///     variable font, as FreeType counts them.
  init?(path: String, index: Int) {
    // Of a file that cannot be read it makes an empty blob, in which there is no face.
    let blob = hb_blob_create_from_file(path)
    defer { hb_blob_destroy(blob) }
    let face = hb_face_create(blob, UInt32(truncatingIfNeeded: index & Self.faceBits))
    defer { hb_face_destroy(face) }
    guard hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else { return nil }
    // The scale of a new font is the units of an em.
    let instance = index >> Self.instanceShift
    if instance > 0 {
      hb_font_set_var_named_instance(font, UInt32(truncatingIfNeeded: instance - 1))
    }
    hb_font_make_immutable(font)
    self.font = font
  }

  /// What texts are shaped in, one after the other.
  private let buffer = Locked(ShapingBuffer())

  deinit { hb_font_destroy(font) }

  /// FreeType's `face_index`: the face in the lower bits, the instance in the upper ones.
  private static let faceBits = 0xFFFF
  private static let instanceShift = 16
}

extension ShapingFont {
  /// Shapes text of one direction and one script.
  ///
  /// - Parameters:
  ///   - text: the characters in reading order.
  ///   - direction: the direction they run in.
  ///   - script: their script.
  ///   - language: their language as a BCP 47 tag; nil where it is not known.
  /// - Returns: the glyphs in reading order, and how far they advance.
  func shape(
    _ text: String, direction: TextDirection, script: hb_script_t, language: String?
  ) -> (glyphs: [ShapedGlyph], advance: Double) {
    buffer.withLock { buffer in
      let bytes = Array(text.utf8)
      buffer.fill(bytes, direction: direction, script: script, language: language)
      hb_shape(font, buffer.handle, nil, 0)
      return buffer.glyphs(of: bytes, direction: direction)
    }
  }
}
