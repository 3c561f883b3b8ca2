/// A line of text, shaped, with its runs in their places: lengths in pixels, y down.
struct PlacedLine {
  /// The runs from left to right.
  let runs: [PlacedRun]
  /// All glyphs in reading order.
  let glyphs: [TypesetText.PlacedGlyph]
  /// How far the line advances.
  let width: Double

  /// - Parameters:
  ///   - text: the characters, which stand for themselves.
  ///   - fonts: the fonts that they are set in.
  ///   - style: the face of the line.
  ///   - size: pixels in an em.
  init(_ text: String, fonts: FontFamily, style: TextStyle, size: Double) {
    var pen = 0.0
    let placed = fonts.shape(text, style: style).map { order, run in
      let placed = PlacedRun(run, at: pen, size: size)
      pen += placed.width
      return (order: order, run: placed)
    }
    runs = placed.map(\.run)
    glyphs = placed.sorted { $0.order < $1.order }.flatMap(\.run.glyphs)
    width = pen
  }
}
