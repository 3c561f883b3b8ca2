import Testing

@testable import Plotting

@Suite struct GlyphStretchTests {
  private func glyph(
    _ text: String, face: Int? = 0, size: Double = 10, color: Color? = nil
  ) -> TypesetText.PlacedGlyph {
    let source = face.map { Glyph.Source(path: "font.ttf", face: $0, index: 1) }
    return TypesetText.PlacedGlyph(
      glyph: Glyph(id: "font-1", outline: Path(), unitsPerEm: 1000, source: source), origin: .zero,
      size: size, text: text, color: color)
  }

  @Test func glyphsOfOneKindStandTogether() {
    let stretches = GlyphStretch.stretches(of: [
      glyph("a"), glyph("b"), glyph("c", size: 7), glyph("d", face: 1, size: 7),
      glyph("e", face: 1, size: 7, color: .red), glyph("f", face: nil), glyph("g"),
    ])
    #expect(stretches.map(\.text) == ["ab", "c", "d", "e", "f", "g"])
    #expect(stretches.map(\.face?.index) == [0, 0, 1, 1, nil, 0])
    #expect(GlyphStretch.stretches(of: []).isEmpty)
  }

  @Test func glyphsWithoutCharactersBelongToTheOneBeforeThem() {
    let stretches = GlyphStretch.stretches(of: [
      glyph("ab"), glyph("c"), glyph(""), glyph(""), glyph("", size: 7), glyph("", size: 7),
    ])
    #expect(stretches.map { $0.clusters.map(\.text) } == [["ab", "c"], [""]])
    #expect(stretches.map { $0.clusters.map(\.glyphCount) } == [[1, 3], [2]])
  }
}
