import Testing

@testable import Plotting

@Suite struct MathTextLayoutTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func set(_ formula: String, size: Double = 100) throws -> TypesetText {
    try fonts.typeset("$\(formula)$", size: size)
  }

  @Test func lettersAreObliqueAndDigitsUpright() throws {
    #expect(try set("x").glyphs[0].glyph.id.hasPrefix("DejaVuSans-Oblique-"))
    #expect(try set("1").glyphs[0].glyph.id.hasPrefix("DejaVuSans-"))
    #expect(try !set("1").glyphs[0].glyph.id.contains("Oblique"))
    #expect(try set("\\mathbf{w}").glyphs[0].glyph.id.hasPrefix("DejaVuSans-Bold-"))
    #expect(try !set("\\mathrm{x}").glyphs[0].glyph.id.contains("Oblique"))
  }

  @Test func subscriptsAreSmallerAndLower() throws {
    let plain = try set("x")
    let both = try set("x_x")
    #expect(both.glyphs.count == 2)
    #expect(both.width > plain.width && both.width < 2 * plain.width)
    #expect(both.descent > plain.descent)
    #expect(both.glyphs[1].origin.y > both.glyphs[0].origin.y)
  }

  @Test func superscriptsAreHigher() throws {
    let both = try set("x^2")
    #expect(try both.ascent > set("x").ascent)
    #expect(both.glyphs[1].origin.y < both.glyphs[0].origin.y)
  }

  /// The highest point of a glyph's ink.
  private func top(of placed: TypesetText.PlacedGlyph) -> Double {
    let ink = placed.glyph.ink?.maxY ?? 0
    return ink / placed.glyph.unitsPerEm * placed.size - placed.origin.y
  }

  /// The font draws primes small and raised already.
  @Test(arguments: [
    "x'", "f'", "\\mathrm{A}''", "x^\\prime", "x^{\\prime\\prime}", "x'_1", "x_1'", "(x)'",
  ])
  func primesAreAsLargeAsTheirBaseAndNotRaised(formula: String) throws {
    let text = try set(formula)
    let primes = text.glyphs.filter { $0.glyph == fonts.prime }
    #expect(!primes.isEmpty)
    for prime in primes {
      #expect(prime.size == 100)
      #expect(prime.origin.y == text.glyphs[0].origin.y)
      let letters = try top(of: set("f").glyphs[0])
      #expect(abs(top(of: prime) - letters) < 0.1 * letters)
    }
  }

  @Test func aSuperscriptStandsBehindPrimes() throws {
    let text = try set("f'^2")
    let (base, prime, two) = (text.glyphs[0], text.glyphs[1], text.glyphs[2])
    #expect(prime.size == base.size && two.size == 0.7 * base.size)
    #expect(base.origin.x < prime.origin.x && prime.origin.x < two.origin.x)
    #expect(try two.origin.y == set("f^2").glyphs[1].origin.y)
    #expect(try set("f'{}^2").glyphs.count == 3)
  }

  @Test func primesOfAScriptAreAsLargeAsTheScript() throws {
    let text = try set("x^{a'}")
    #expect(text.glyphs.map(\.size) == [100, 70, 70])
  }

  @Test func scriptsOfBothKindsStandAboveEachOther() throws {
    let both = try set("w^1_2")
    let (above, below, base) = try (set("w^1"), set("w_2"), set("w"))
    #expect(both.width < above.width + below.width - base.width)
  }

  @Test func fractionsHaveABarBetween() throws {
    let fraction = try set("\\frac{1}{2}")
    #expect(fraction.rules.count == 1)
    let rule = try #require(fraction.rules.first).rect
    #expect(fraction.glyphs.count == 2)
    #expect(fraction.glyphs[0].origin.y < rule.maxY)
    #expect(fraction.glyphs[1].origin.y > rule.maxY)
  }

  @Test func operatorsHaveRoomBetweenOperandsOnly() throws {
    let between = try set("x-x").width - 2 * set("x").width
    let before = try set("-x").width - set("x").width
    #expect(between > before)
  }

  @Test func everythingGrowsWithTheSize() throws {
    for formula in ["w^{[1]}_{10}a_{10}", "\\hat{y}", "\\frac{1}{1+e^{-z}}", "\\sum_{i=1}^n x_i"] {
      let small = try set(formula, size: 50)
      let large = try set(formula, size: 100)
      #expect(abs(large.width / small.width - 2) < 0.1)
      #expect(large.ascent > small.ascent)
    }
  }

  /// Widths in pixels of labels in Matplotlib 3.8.0 at 100 dpi, by size in points; what hinting
  /// changes is less than the tolerance.
  @Test(arguments: [
    ("$x_1$", 16.0, 24.121), ("$\\sigma(z)$", 20.0, 53.355), ("$w^{[1]}_{1}a_{1}$", 21.0, 85.654),
    ("$\\hat{y}$", 21.0, 20.281), ("$a_{10}$", 21.0, 44.444), ("$x + y = z$", 20.0, 118.754),
    ("$\\frac{1}{2}$", 20.0, 14.359), ("$\\sqrt{x}$", 20.0, 43.049),
  ])
  func labelsAreAsWideAsMatplotlibs(label: String, points: Double, width: Double) throws {
    let typeset = try fonts.typeset(label, size: points * 100 / 72)
    #expect(abs(typeset.width - width) <= 2)
  }
}

extension FontFamily {
  /// The prime of formulas.
  fileprivate var prime: Glyph {
    regular.metrics(of: regular.glyphIndex(of: "\u{2032}")).glyph
  }
}
