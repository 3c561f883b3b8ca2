extension MathFont {
  /// A form of a sign that covers a length, with strokes as thick as those of the sign.
  ///
  /// - Parameters:
  ///   - character: the sign.
  ///   - direction: the direction in which it grows.
  ///   - length: the length in ems that one put together from parts covers.
  ///   - enough: the length in ems that does for a ready-made form.
  /// - Returns: the smallest form that is long enough, or the longest there is; nil for a character that
  ///   the font does not have.
  func grown(
    _ character: Character, _ direction: Direction, covering length: Double, enough: Double
  ) -> FontFace.Metrics? {
    guard let sign = glyph(of: character) else { return nil }
    let variants = variants(of: sign, direction)
    if let variant = variants.first(where: { $0.extent >= enough * face.unitsPerEm }) {
      return face.metrics(of: variant.glyph)
    }
    if let assembly = assembly(of: sign, direction) {
      return assembled(
        assembly, of: sign, direction, length: (length * face.unitsPerEm).rounded(.up))
    }
    return face.metrics(of: variants.last?.glyph ?? sign)
  }

  /// The longest ready-made form of a sign that is no longer than `length` ems: signs over letters must not
  /// reach beyond them.
  func widest(_ character: Character, within length: Double) -> FontFace.Metrics? {
    guard let sign = glyph(of: character) else { return nil }
    let variants = variants(of: sign, .horizontal)
    let fitting = variants.last { $0.extent <= length * face.unitsPerEm }
    return face.metrics(of: fitting?.glyph ?? variants.first?.glyph ?? sign)
  }

  /// A glyph made of the parts of a sign. It stands in no font, but its name tells it from all others.
  private func assembled(
    _ assembly: GlyphAssembly, of sign: Int, _ direction: Direction, length: Double
  ) -> FontFace.Metrics {
    let (pieces, extent) = assembly.pieces(covering: length)
    var outline = Path()
    var advance = 0.0
    for piece in pieces {
      let metrics = face.metrics(of: piece.glyph)
      let shift: AffineTransform =
        switch direction {
        case .horizontal: .translation(piece.offset, 0)
        case .vertical: .translation(0, piece.offset)
        }
      outline.elements += metrics.glyph.outline.applying(shift).elements
      advance = max(advance, metrics.advance)
    }
    let name = "\(face.name)-\(sign)-\(direction == .vertical ? "v" : "h")\(Int(length))"
    let glyph = Glyph(id: name, outline: outline, unitsPerEm: face.unitsPerEm)
    return FontFace.Metrics(
      glyph: glyph, advance: direction == .vertical ? advance : extent, ink: glyph.ink)
  }
}
