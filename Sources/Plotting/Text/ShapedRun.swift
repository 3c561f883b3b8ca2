/// Text of one face and one direction, as glyphs in reading order.
struct ShapedRun: Sendable {
  /// The face, or nil for characters that no font has.
  let face: FontFace?
  let glyphs: [ShapedGlyph]
  /// The direction that the text runs in.
  let direction: TextDirection
  /// From the start of the run to its end, in font units.
  let advance: Double
}
