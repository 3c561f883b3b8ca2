import Plotting

extension Scene {
  /// Moves the outlines of all glyphs, as a rasteriser does that rounds them to another grid.
  mutating func moveTexts(_ way: Point) {
    changeTexts { $0.transform = $0.transform.followed(by: .translation(way.x, way.y)) }
  }

  /// Sets texts without kerning: each glyph as far from the one before as it is wide. Formulas, whose glyphs
  /// are placed one by one, stay.
  mutating func removeKerning() throws {
    let family = try FontFamily.dejaVuSans()
    try changeTexts { run in
      let characters = Array(run.text)
      guard !run.text.contains("$"), characters.count == run.typeset.glyphs.count else { return }
      var x = run.typeset.glyphs.first?.origin.x ?? 0
      for index in characters.indices {
        let size = run.typeset.glyphs[index].size
        run.typeset.glyphs[index].origin.x = x
        x += try family.typeset(String(characters[index]), size: size).width
      }
    }
  }

  /// Has hyphens where minus signs stand.
  mutating func hyphenateMinuses() throws {
    let family = try FontFamily.dejaVuSans()
    guard let hyphen = try family.typeset("-", size: 1).glyphs.first?.glyph else { return }
    changeTexts { run in
      for index in run.typeset.glyphs.indices where run.typeset.glyphs[index].text == "\u{2212}" {
        run.typeset.glyphs[index].glyph = hyphen
      }
    }
  }
}
