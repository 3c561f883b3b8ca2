import CHarfBuzz

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
    guard let blob = hb_blob_create_from_file_or_fail(path) else { return nil }
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
    let buffer = hb_buffer_create()
    defer { hb_buffer_destroy(buffer) }
    let bytes = Array(text.utf8)
    bytes.withUnsafeBytes { bytes in
      hb_buffer_add_utf8(
        buffer, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), 0,
        Int32(bytes.count))
    }
    hb_buffer_set_direction(buffer, direction.harfBuzz)
    hb_buffer_set_script(buffer, script)
    // Never guessed: HarfBuzz would take the language of the locale.
    if let language {
      hb_buffer_set_language(buffer, hb_language_from_string(language, -1))
    }
    hb_shape(font, buffer, nil, 0)
    return Self.glyphs(of: buffer, text: bytes, direction: direction)
  }

  /// Reads the glyphs, which HarfBuzz gives from left to right.
  private static func glyphs(
    of buffer: OpaquePointer?, text: [UInt8], direction: TextDirection
  ) -> (glyphs: [ShapedGlyph], advance: Double) {
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, nil)
    else { return ([], 0) }
    var places: [(index: Int, cluster: Int, x: Double, y: Double)] = []
    places.reserveCapacity(Int(count))
    var pen = 0
    for number in 0..<Int(count) {
      let (info, position) = (infos[number], positions[number])
      places.append(
        (
          Int(info.codepoint), Int(info.cluster), Double(pen + Int(position.x_offset)),
          Double(position.y_offset)
        ))
      pen += Int(position.x_advance)
    }
    if direction == .rightToLeft { places.reverse() }
    let glyphs = places.indices.map { number in
      let place = places[number]
      let isFirst = number == 0 || places[number - 1].cluster != place.cluster
      let end = places[number...].first { $0.cluster > place.cluster }?.cluster ?? text.count
      let text = isFirst ? String(decoding: text[place.cluster..<end], as: UTF8.self) : ""
      return ShapedGlyph(index: place.index, x: place.x, y: place.y, text: text)
    }
    return (glyphs, Double(pen))
  }
}
