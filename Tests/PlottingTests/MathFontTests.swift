import Testing

@testable import Plotting

/// The numbers are those of DejaVu Math TeX Gyre 2.37, read from the file with fontTools.
@Suite struct MathFontTests {
  private let font: MathFont

  init() throws { font = try MathFont.installed.get() }

  private func sign(_ character: Character) throws -> Int {
    try #require(font.glyph(of: character))
  }

  @Test func theFontIsFoundByTheNameOfItsFamily() {
    #expect(font.face.name == "DejaVuMathTeXGyre-Regular")
    #expect(font.face.unitsPerEm == 1000)
  }

  @Test func constantsAreThoseOfTheTable() {
    #expect(font.constant(.axisHeight) == 0.275)
    #expect(font.constant(.displayOperatorMinHeight) == 1.333)
    #expect(font.constant(.radicalRuleThickness) == 0.052)
  }

  @Test func signsHaveLargerForms() throws {
    let forms = font.variants(of: try sign("("), .vertical)
    #expect(forms.map(\.extent) == [903, 1073, 1279, 1523, 1815, 2169, 2591])
    let (bracket, letter) = (try sign("("), try sign("x"))
    #expect(forms.first?.glyph == bracket)
    #expect(font.variants(of: bracket, .horizontal).isEmpty)
    #expect(font.variants(of: letter, .vertical).isEmpty)
  }

  @Test func partsAreListedFromTheBottomUp() throws {
    let brace = try #require(font.assembly(of: try sign("{"), .vertical))
    #expect(brace.parts.map(\.extent) == [656, 628, 1260, 628, 656])
    #expect(brace.parts.map(\.isExtender) == [false, true, false, true, false])
    #expect(brace.minimumOverlap == 40)
    let ceiling = try #require(font.assembly(of: try sign("⌈"), .vertical))
    #expect(ceiling.parts.map(\.isExtender) == [true, false])
    let letter = try sign("x")
    #expect(font.assembly(of: letter, .vertical) == nil)
  }

  @Test func aCharacterThatTheFontDoesNotHaveHasNoForm() {
    #expect(font.glyph(of: "永") == nil)
    #expect(font.grown("永", .vertical, covering: 2, enough: 2) == nil)
    #expect(font.widest("永", within: 2) == nil)
  }

  @Test func theSmallestFormThatIsLargeEnoughIsTaken() throws {
    let form = try #require(font.grown("(", .vertical, covering: 1.5, enough: 1.5))
    let parentheses = font.variants(of: try sign("("), .vertical)
    #expect(form.glyph.source?.index == parentheses.dropFirst(3).first?.glyph)
    let wide = try #require(font.widest("\u{302}", within: 0.9))
    let hats = font.variants(of: try sign("\u{302}"), .horizontal)
    #expect(hats.map(\.extent) == [377, 677, 813, 975, 1169, 1403, 1685])
    #expect(wide.glyph.source?.index == hats.dropFirst(2).first?.glyph)
  }

  /// The largest forms of these are less than 5 ems long.
  @Test(
    arguments: ["(", ")", "[", "]", "{", "}", "|", "‖", "⌊", "⌉", "√", "↑", "⇕"] as [Character])
  func longerFormsAreMadeOfPartsWithoutGrowingHeavier(sign: Character) throws {
    let (short, long) = try (grown(sign, length: 5), grown(sign, length: 9.5))
    #expect(short.source == nil && long.source == nil)
    #expect(short != long)
    let inks = try (#require(short.ink), #require(long.ink))
    #expect(inks.0.width == inks.1.width)
    for (ink, asked) in [(inks.0, 5000.0), (inks.1, 9500.0)] {
      #expect(ink.height >= asked - 1 && ink.height <= asked + 3)
    }
  }

  @Test(arguments: ["⏞", "⏟", "→", "←", "↔", "\u{20D7}"] as [Character])
  func longerFormsOfLevelSignsAreMadeOfPartsToo(sign: Character) throws {
    let form = try #require(font.grown(sign, .horizontal, covering: 7, enough: 7))
    let longer = try #require(font.grown(sign, .horizontal, covering: 8, enough: 8))
    let inks = try (#require(form.ink), #require(longer.ink))
    #expect(inks.0.height == inks.1.height)
    #expect(inks.0.width >= 6999 && inks.0.width <= 7003)
  }

  /// The largest form of a sign that has no parts.
  @Test func aSignWithoutPartsIsAsLargeAsItCanBe() throws {
    let form = try #require(font.grown("⟨", .vertical, covering: 20, enough: 20))
    let largest = font.variants(of: try sign("⟨"), .vertical).last?.glyph
    #expect(form.glyph.source?.index == largest)
  }

  @Test func aFontThatIsMissingIsNamedWithItsPackage() {
    let error = FontError.missing(family: MathFont.family, styles: ["Regular"], installed: [])
    #expect(error.description.contains("DejaVu Math TeX Gyre Regular is not installed"))
    #expect(error.description.contains("apt-get install fonts-dejavu-extra"))
    #expect(MathTextError(.font(error), at: 0).description == error.description)
  }

  private func grown(_ sign: Character, length: Double) throws -> Glyph {
    try #require(font.grown(sign, .vertical, covering: length, enough: length)).glyph
  }
}
