import Testing

@testable import Plotting

/// What HarfBuzz makes of a text, in font units.
@Suite struct ShapingTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let styles = [
    TextStyle(), TextStyle(slant: .oblique), TextStyle(weight: .bold),
    TextStyle(weight: .bold, slant: .oblique),
  ]

  /// All pairs of characters of ASCII that are seen, but those that make a ligature.
  private static let pairs: [String] = {
    let characters = (0x20...0x7E).compactMap(Unicode.Scalar.init)
    let ligatures = ["ff", "fi", "fl"]
    return characters.flatMap { first in characters.map { "\(first)\($0)" } }
      .filter { !ligatures.contains($0) }
  }()

  /// The font's table `kern`, which FreeType reads, and its table `GPOS`, which HarfBuzz reads, say the same.
  @Test(arguments: styles) func pairsAreKernedAsFreeTypeKernsThem(style: TextStyle) throws {
    let face = fonts.face(for: style)
    for pair in Self.pairs {
      let indices = pair.unicodeScalars.map(face.glyphIndex)
      let run = try #require(fonts.shape(pair, style: style).first?.run)
      #expect(run.glyphs.map(\.index) == indices, "\(pair)")
      let advances = indices.map { face.metrics(of: $0).advance }
      let kerning = face.kerning(indices[0], indices[1])
      #expect(run.glyphs.last?.x == advances[0] + kerning, "\(pair)")
      #expect(run.advance == advances[0] + kerning + advances[1], "\(pair)")
    }
  }

  @Test func aLigatureStandsForAllItsCharacters() throws {
    let run = try #require(fonts.shape("office", style: TextStyle()).first?.run)
    #expect(run.glyphs.map(\.text).joined() == "office")
    #expect(run.glyphs.map(\.text) == ["o", "ffi", "c", "e"])
  }

  @Test(arguments: ["e\u{301}", "x\u{302}", "a\u{308}\u{323}"])
  func marksStandOnTheirLetters(text: String) throws {
    let set = fonts.plainText(text, size: 100, style: TextStyle())
    let letter = fonts.plainText(
      String(text.unicodeScalars.prefix(1)), size: 100, style: TextStyle())
    #expect(set.width == letter.width)
    #expect(set.glyphs.map(\.text).joined() == text)
    let (ink, base) = (try #require(set.inkBounds), try #require(letter.inkBounds))
    #expect(ink.minY < base.minY)
    #expect(abs(ink.center.x - base.center.x) < 5)
  }

  @Test func glyphsOfHebrewRunToTheLeftInReadingOrder() throws {
    let set = fonts.plainText("\u{5D0}\u{5D1}\u{5D2}", size: 10, style: TextStyle())
    #expect(set.glyphs.map(\.text) == ["\u{5D0}", "\u{5D1}", "\u{5D2}"])
    let places = set.glyphs.map(\.origin.x)
    #expect(places == places.sorted(by: >) && places.last == 0)
  }

  /// UAX #9: numbers and Latin words keep their own direction within a line that runs to the left.
  @Test func latinWordsWithinHebrewRunToTheRight() throws {
    let set = fonts.plainText("\u{5D0} 12 ab", size: 10, style: TextStyle())
    func place(of text: String) throws -> Double {
      try #require(set.glyphs.first { $0.text == text }).origin.x
    }
    #expect(try place(of: "a") < place(of: "b"))
    #expect(try place(of: "1") < place(of: "2"))
    #expect(try place(of: "b") < place(of: "1"))
    #expect(try place(of: "2") < place(of: "\u{5D0}"))
  }

  @Test func aBracketIsMirroredInALineThatRunsToTheLeft() throws {
    let face = fonts.regular
    let set = fonts.plainText("\u{5D0} (\u{5D1})", size: 10, style: TextStyle())
    let opening = try #require(set.glyphs.first { $0.text == "(" })
    #expect(opening.glyph == face.metrics(of: face.glyphIndex(of: ")")).glyph)
  }

  @Test func arabicLettersJoin() throws {
    let alone = fonts.plainText("\u{628}", size: 10, style: TextStyle()).glyphs.map(\.glyph.id)
    let joined = fonts.plainText("\u{628}\u{628}\u{628}", size: 10, style: TextStyle()).glyphs.map(
      \.glyph.id)
    #expect(joined.count == 3 && Set(joined).count == 3 && !joined.contains(alone[0]))
  }

  @Test(arguments: [
    ([0, 0], [0, 1]), ([1, 1, 1], [2, 1, 0]), ([0, 1, 1, 0], [0, 2, 1, 3]),
    ([1, 2, 2, 1], [3, 1, 2, 0]), ([1, 2, 3, 2, 1], [4, 1, 2, 3, 0]), ([], []),
  ]) func runsAreTurnedRoundByTheirLevels(levels: [Int], order: [Int]) {
    #expect(BidiLevels.visualOrder(levels.map { Int8($0) }) == order)
  }

  @Test func joinersAreNotSeen() throws {
    for text in ["a\u{200B}b", "a\u{200D}b", "\u{2060}ab", "ab\u{FE0F}", "\u{200E}ab"] {
      let set = fonts.plainText(text, size: 10, style: TextStyle())
      #expect(set.missingCharacters.isEmpty, "\(text.debugDescription)")
      #expect(set.glyphs.map(\.text).joined() == text)
    }
    let plain = fonts.plainText("ab", size: 10, style: TextStyle())
    #expect(fonts.plainText("a\u{200D}b", size: 10, style: TextStyle()).width == plain.width)
  }

  /// Every character of a text is that of some glyph, once, in reading order.
  @Test func glyphsTellTheWholeText() throws {
    for seed in 0..<300 {
      let text = RandomText(seed: UInt64(seed)).text
      let set = fonts.plainText(text, size: 10, style: TextStyle())
      #expect(set.glyphs.map(\.text).joined() == text, "\(text.debugDescription)")
      let measures =
        [set.width, set.ascent, set.descent]
        + set.glyphs.flatMap { [$0.origin.x, $0.origin.y] }
      let areFinite = measures.allSatisfy(\.isFinite)
      #expect(areFinite)
    }
  }
}
