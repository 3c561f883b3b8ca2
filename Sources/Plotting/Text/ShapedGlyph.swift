/// A glyph with its place in a run of text, in font units of the run's face, y up.
struct ShapedGlyph: Sendable {
  /// The number of the glyph in the face.
  let index: Int
  /// Where the glyph's origin stands, from the start of the run on the baseline.
  let x: Double
  let y: Double
  /// The characters that the glyph stands for; none for a further glyph of the same cluster.
  let text: String
}
