import Testing

@testable import Plotting

@Suite struct MathDelimiterTests {
  private let sheet: MathSheet

  init() throws { sheet = try MathSheet() }

  /// Rows of a matrix, which are higher from one to the next.
  private func rows(_ count: Int) -> String {
    "\\begin{matrix}" + Array(repeating: "1", count: count).joined(separator: "\\\\")
      + "\\end{matrix}"
  }

  @Test(arguments: ["(", ")", "[", "]", "\\{", "\\}", "|", "\\|", "\\lfloor", "\\rceil"])
  func delimitersAreAsHighAsWhatTheyEnclose(sign: String) throws {
    for count in [1, 2, 3, 5, 8, 13, 40] {
      let body = try sheet.box(rows(count))
      let fenced = try sheet.box("\\left\(sign)\(rows(count))\\right.")
      let ink = try sheet.firstInk(of: fenced)
      // As plain TeX has it, a tenth may be missing, but no more than half an em.
      let length = body.height + body.depth
      #expect(ink.height >= max(0.9 * length, length - 0.5 * sheet.size))
      // The forms that the font has ready are in steps of a fifth.
      #expect(ink.height <= 1.25 * length)
      let middle = (body.depth - body.height) / 2
      if count > 1 { #expect(abs(ink.center.y - middle) < 0.5) }
    }
  }

  @Test func delimitersMadeOfPartsAreExactlyAsHigh() throws {
    for count in [8, 13, 40] {
      let body = try sheet.box(rows(count))
      let fenced = try sheet.box("\\left(\(rows(count))\\right.")
      let ink = try sheet.firstInk(of: fenced)
      let unit = sheet.size / 1000
      #expect(abs(ink.height - body.height - body.depth) <= 3 * unit)
    }
  }

  /// A larger glyph of the same font would have heavier strokes.
  @Test(arguments: [
    #"\left( \frac{a}{b} \right)"#, #"\left\{ \frac{\frac{a}{b}}{c} \right."#,
    #"\sqrt{\frac{a}{b}}"#, #"\Bigg( \bigg[ x"#, #"\underbrace{a+b+c+d}_{e}"#,
    #"\overrightarrow{ABCDEF}"#, #"\xrightarrow{long label}"#, #"\widehat{ABCD}"#,
    #"\displaystyle\sum \int"#, #"\begin{bmatrix} 1 \\ 2 \\ 3 \end{bmatrix}"#,
  ])
  func noGlyphIsEnlargedAsAWhole(formula: String) throws {
    for glyph in try sheet.box(formula).glyphs { #expect(glyph.size <= sheet.size) }
  }

  @Test func delimitersOfTheHeightOfTextAreThoseOfText() throws {
    for (formula, plain) in [(#"\left( x \right)"#, "(x)"), (#"\left| y \right|"#, "|y|")] {
      #expect(try sheet.box(formula).glyphs == sheet.box(plain).glyphs)
    }
  }

  @Test func sizesOfDelimitersAreThoseOfTeX() throws {
    let heights = try ["big", "Big", "bigg", "Bigg"].map { name in
      try sheet.firstInk(of: sheet.box("\\\(name)(")).height / sheet.size
    }
    for (height, least) in zip(heights, [1.2, 1.8, 2.4, 3]) {
      #expect(height >= least - 0.001 && height < 1.2 * least)
    }
  }

  @Test func delimitersOfAChosenHeightStandOnTheAxis() throws {
    for name in ["big", "Big", "bigg", "Bigg"] {
      let ink = try #require(sheet.box("\\\(name)|").ink)
      #expect(abs(ink.center.y + sheet.layout.axisHeight(at: sheet.size)) < 0.5)
    }
  }

  @Test func middleDelimitersAreAsHighAsThoseAround() throws {
    let box = try sheet.box(#"\left| \frac{a}{b} \middle| \frac{c}{d} \right|"#)
    let bars = box.glyphs.filter { $0.text == "|" }
    #expect(bars.count == 3)
    #expect(Set(bars.map(\.glyph)).count == 1)
    #expect(Set(bars.map(\.origin.y)).count == 1)
  }

  @Test func aDelimiterThatIsNoneTakesNoRoom() throws {
    let (with, without) = try (sheet.box(#"\left. x \right."#), sheet.box("x"))
    #expect(with.width == without.width)
    #expect(with.glyphs.count == 1)
    #expect(try sheet.box(#"\left. x \middle. y \right."#).glyphs.count == 2)
  }

  @Test func whatHasToGrowNeedsTheFontForFormulas() throws {
    let short = [#"\left( x \right)"#, #"\sqrt{x}"#, #"\sum_i x"#, #"\hat{x}"#]
    let tall = [
      #"\left( \frac{a}{b} \right)"#, #"\sqrt{\frac{a}{b}}"#, #"\underbrace{a + b}"#,
      #"\xrightarrow{a}"#, #"\widehat{abc}"#, #"\Bigg("#, #"\frac{\sqrt{\frac{a}{b}}}{c}"#,
      #"\displaystyle\sum"#,
    ]
    var bare = sheet
    bare.layout.math = nil
    for formula in short { #expect(try !bare.box(formula).isIncomplete) }
    for formula in tall {
      #expect(try bare.box(formula).isIncomplete)
      #expect(try !sheet.box(formula).isIncomplete)
    }
  }

  @Test func rootsCoverTheirRadicandAndMeetTheirBar() throws {
    for radicand in ["x", "x^2", #"\frac{a}{b}"#, rows(3), rows(6), rows(20)] {
      let root = try sheet.box("\\sqrt{\(radicand)}")
      let body = try sheet.box(radicand)
      let ink = try sheet.firstInk(of: root)
      let bar = try #require(root.rules.first).rect
      #expect(abs(bar.minX - ink.maxX) < 1e-9)
      // Letters are fitted to whole pixels, bars are not.
      #expect(abs(bar.minY - ink.minY) <= 1)
      #expect(bar.maxX >= ink.maxX + body.width)
      #expect(bar.maxY < -body.height)
    }
  }
}
