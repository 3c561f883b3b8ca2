/// A shaped run with its place in a line and its size: lengths in pixels, y down.
struct PlacedRun {
  let glyphs: [TypesetText.PlacedGlyph]
  let width: Double
  /// The extent of the ink along the line and, not fitted to pixels, across it; nil for a blank.
  let ink: Rect?
  /// How far the ink reaches above and below the baseline, fitted to whole pixels; below zero where it does
  /// not reach the baseline. nil for a blank.
  let height: (above: Double, below: Double)?

  /// - Parameters:
  ///   - run: the run.
  ///   - start: where it starts on the baseline.
  ///   - size: pixels in an em.
  init(_ run: ShapedRun, at start: Double, size: Double) {
    let unitsPerEm = run.face?.unitsPerEm ?? MissingGlyph.unitsPerEm
    let scale = size / unitsPerEm
    var ink: Rect?
    let metrics = run.face?.metrics(of: run.glyphs.lazy.map(\.index))
    glyphs = run.glyphs.enumerated().map { number, shaped in
      let glyph = metrics?[number].glyph ?? MissingGlyph.glyph
      if let own = glyph.ink?.moved(by: Point(shaped.x, shaped.y)) {
        ink = ink?.union(own) ?? own
      }
      return TypesetText.PlacedGlyph(
        glyph: glyph, origin: Point(start + shaped.x * scale, 0 - shaped.y * scale), size: size,
        text: shaped.text, isRightToLeft: run.direction == .rightToLeft)
    }
    width = run.advance * scale
    self.ink = ink.map {
      Rect(
        minX: start + $0.minX * scale, minY: 0 - $0.maxY * scale, maxX: start + $0.maxX * scale,
        maxY: 0 - $0.minY * scale)
    }
    height = ink.map { ink in
      guard let face = run.face else {
        return ((ink.maxY * scale).rounded(.up), (0 - ink.minY * scale).rounded(.up))
      }
      return LineFit(face: face, size: size).height(of: ink)
    }
  }
}
