import Testing

@testable import Plotting

/// Font programs made of outlines are what another program reads.
@Suite struct CompactFontTests {
  /// Letters of the outline of a TrueType font, of curves with one control point, and a blank.
  private func glyphs(_ text: String) throws -> [Glyph] {
    try FontFamily.dejaVuSans().typeset(text, size: 10).glyphs.map(\.glyph)
  }

  private func font(_ glyphs: [Glyph], name: String = "Test") -> CompactFont {
    CompactFont(
      name: name,
      glyphs: glyphs.map {
        CompactFont.Glyph(
          outline: $0.outline, scale: 1000 / $0.unitsPerEm, width: ($0.advance ?? 0) / 2.048)
      })
  }

  /// The outline with cubic curves alone, and without lines that end where their contour is closed anyway.
  private func cubic(_ path: Path) -> Path {
    var (start, current) = (Point.zero, Point.zero)
    return Path(
      path.elements.enumerated().compactMap { index, element in
        switch element {
        case .move(let point): (start, current) = (point, point)
        case .line(let point):
          current = point
          let isLast = path.elements.dropFirst(index + 1).first == .close
          if isLast, point == start { return nil }
        case .quad(let control, let end):
          let curve = Cubic(start: current, quadControl: control, end: end)
          current = end
          return .cubic(control1: curve.control1, control2: curve.control2, end: end)
        case .cubic(_, _, let end): current = end
        case .close: break
        }
        return element
      })
  }

  @Test func outlinesAndAdvancesAreThoseOfTheFont() throws {
    let glyphs = try glyphs("Aag8&@Wi .ß−α∑")
    let embedded = try EmbeddedFont(font(glyphs).bytes)
    #expect(embedded.glyphCount == glyphs.count + 1)
    #expect(embedded.unitsPerEm == 1000)
    for (index, glyph) in glyphs.enumerated() {
      let read = try embedded.glyph(index + 1)
      let expected = cubic(glyph.outline.applying(.scale(1000 / 2048, 1000 / 2048)))
      let kinds = read.outline.elements.filter { $0 != .close }.count
      #expect(read.outline.points.count == expected.points.count, "\(glyph.id)")
      #expect(kinds == expected.elements.filter { $0 != .close }.count, "\(glyph.id)")
      for (point, wanted) in zip(read.outline.points, expected.points) {
        let isNear = abs(point.x - wanted.x) <= 0.5 && abs(point.y - wanted.y) <= 0.5
        #expect(isNear, "\(glyph.id)")
      }
      #expect(abs(read.advance - (glyph.advance ?? 0) / 2.048) <= 0.5, "\(glyph.id)")
    }
    #expect(try embedded.glyph(0).outline.elements.isEmpty)
  }

  /// More than fit into one list of offsets of a byte, and more than fit into two.
  @Test(arguments: [1, 2, 300, 5000])
  func fontsHaveAsManyGlyphsAsTheyAreGiven(count: Int) throws {
    let some = try glyphs("abg%")
    let all = (0..<count).map { some[$0 % some.count] }
    let embedded = try EmbeddedFont(font(all).bytes)
    #expect(embedded.glyphCount == count + 1)
    // Format 2: all glyphs but the first have the names from 1 on, and so many follow that one.
    let names = [2, 0, 1] + (count - 1).bigEndianBytes(2)
    #expect(font(all).bytes.firstRange(of: names) != nil)
    let last = try embedded.glyph(count).outline.points.count
    #expect(last == cubic(all[count - 1].outline).points.count)
  }

  @Test func theBoxHoldsAllOutlines() throws {
    let box = font(try glyphs("Ag|")).box
    #expect((box.minX, box.minY, box.maxX, box.maxY) == (7, -236, 676, 765))
  }

  /// Technical note 5177, table 1.
  @Test(
    arguments: [
      (0, [0x8B]), (107, [0xF6]), (-107, [0x20]), (108, [0xF7, 0]), (1131, [0xFA, 0xFF]),
      (-108, [0xFB, 0]), (-1131, [0xFE, 0xFF]), (1132, [0x1C, 0x04, 0x6C]),
      (-1132, [0x1C, 0xFB, 0x94]), (0.6, [0x8C]), (-0.6, [0x8A]),
      (1e9, [0x1C, 0x3F, 0xFF]),
    ] as [(Double, [UInt8])])
  func numbersAreWrittenShort(number: Double, expected: [UInt8]) {
    // The width, then the step to the only point.
    let string = CharString(Path([.move(Point(number, 0)), .close]), scale: 1, width: 0)
    #expect(string.bytes == [0x8B] + expected + [0x8B, 21, 14])
  }

  /// A contour may be a single point.
  @Test func contoursWithoutLinesAreStepsOfTheirOwn() {
    let points = Path([.move(Point(1, 0)), .close, .move(Point(3, 1)), .close])
    let bytes: [UInt8] = [0x8B, 0x8C, 0x8B, 21, 0x8D, 0x8C, 21, 14]
    #expect(CharString(points, scale: 1, width: 0).bytes == bytes)
  }

  @Test func noOperatorTakesTooManyNumbers() {
    let points = (0...100).map { Point(Double($0 % 2), Double($0)) }
    let string = CharString(Path(points: points, closed: true), scale: 1, width: 0)
    // 24 lines at a time: 100 lines are five operators.
    #expect(string.bytes.filter { $0 == 5 }.count == 5)
  }
}
