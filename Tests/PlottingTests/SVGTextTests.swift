import Testing

@testable import Plotting

/// SVGs whose text is text.
@Suite struct SVGTextTests {
  private let fonts: FontFamily
  private let description = PictureDescription(
    id: "labels", title: "Labels", description: "Some labels.")

  init() throws { fonts = try .dejaVuSans() }

  private func run(
    _ text: String, style: TextStyle = TextStyle(), transform: AffineTransform = .identity
  ) throws -> Scene.GlyphRun {
    Scene.GlyphRun(
      text: text, typeset: try fonts.typeset(text, size: 14, style: style), color: .black,
      transform: transform.followed(by: .translation(10, 20)))
  }

  private func svg(_ run: Scene.GlyphRun) throws -> SVGDocument {
    let scene = Scene(
      viewBox: Rect(x: 0, y: 0, width: 200, height: 50), pixelsPerInch: 100, background: nil,
      nodes: [.glyphs(run)])
    return try SVGDocument(
      scene.svg(description: description, options: SVGOptions(text: .text)))
  }

  /// The characters of the text in their order.
  private func text(of svg: SVGDocument) -> String {
    svg.elements.filter { ["text", "tspan"].contains($0.name) }.map(\.text).joined()
  }

  @Test func plainTextIsOneElementAsWideAsItIsSet() throws {
    let run = try run("Epoch AV")
    let svg = try svg(run)
    let text = try #require(svg.all("text").first)
    #expect(text.text == "Epoch AV")
    #expect(text.attributes["font-family"] == "'DejaVu Sans',sans-serif")
    #expect(text.attributes["font-size"] == "14")
    #expect(text.attributes["x"] == "0")
    #expect(text.attributes["textLength"] == ShortNumber(run.typeset.width).text)
    #expect(text.attributes["lengthAdjust"] == "spacingAndGlyphs")
    #expect(text.attributes["xml:space"] == "preserve")
    #expect(svg.all("g").first?.attributes["transform"] == "translate(10 20)")
    #expect(svg.all("path").isEmpty && svg.all("tspan").isEmpty)
  }

  @Test func stylesAreNamed() throws {
    let svg = try svg(run("loss", style: TextStyle(weight: .bold, slant: .oblique)))
    let attributes = try #require(svg.all("text").first).attributes
    #expect(attributes["font-weight"] == "700")
    #expect(attributes["font-style"] == "oblique")
    let plain = try self.svg(run("loss")).all("text").first?.attributes
    #expect(plain?["font-weight"] == nil && plain?["font-style"] == nil)
  }

  /// The grid moves a line's first glyph alone, which would stretch all others.
  @Test func theWidthIsThatOfTheLineWhereverItsFirstGlyphIs() throws {
    var run = try run("Epoch")
    run.typeset.glyphs[0].origin.x += 1
    let text = try #require(svg(run).all("text").first)
    #expect(text.attributes["x"] == "0")
    #expect(text.attributes["textLength"] == ShortNumber(run.typeset.width).text)
  }

  @Test(arguments: [
    ("$w_1$", "w1"), ("$x_i^{[2]}$", "xi[2]"), ("loss $\\sigma(z)$", "loss σ(z)"),
    ("$\\frac{a}{b}$", "ab"), ("$\\sqrt{x}$", "√x"),
  ])
  func formulasAreInReadingOrder(label: String, expected: String) throws {
    #expect(try text(of: svg(run(label))) == expected)
  }

  @Test func symbolsStandWhereTheyAreSet() throws {
    let run = try run("$x_{12}$")
    let spans = try svg(run).all("tspan")
    #expect(spans.map(\.text) == ["x", "12"])
    let places = run.typeset.glyphs.map { ShortNumber($0.origin.x).text }
    #expect(spans.map { $0.attributes["x"] } == [places[0], "\(places[1]) \(places[2])"])
    #expect(spans.map { $0.attributes["font-style"] } == ["oblique", nil])
    #expect(
      spans.map { $0.attributes["y"] } == [
        ShortNumber(run.typeset.glyphs[0].origin.y).text,
        ShortNumber(run.typeset.glyphs[1].origin.y).text,
      ])
    let sizes = spans.compactMap { Double($0.attributes["font-size"] ?? "") }
    #expect(sizes.count == 2 && sizes[0] > sizes[1])
  }

  @Test func barsArePaths() throws {
    #expect(try svg(run("$\\frac{a}{b}$")).all("path").count == 1)
  }

  /// Characters by themselves do not find a glyph that is another form of a letter.
  @Test func glyphsThatNoCharacterFindsAreDrawnUnderUnseenText() throws {
    var run = try run("$xy$")
    let other = fonts.oblique.metrics(of: fonts.oblique.glyphIndex(of: "z")).glyph
    run.typeset.glyphs[1].glyph = other
    let svg = try svg(run)
    #expect(text(of: svg) == "xy")
    #expect(svg.all("tspan").map { $0.attributes["fill-opacity"] } == [nil, "0"])
    #expect(svg.all("use").count == 1)
  }

  @Test func boxesOfMissingCharactersAreDrawnUnderUnseenText() throws {
    let svg = try svg(run("a\u{10FFFD}b"))
    #expect(text(of: svg) == "a\u{10FFFD}b")
    #expect(svg.all("use").count == 1)
  }

  @Test func marksBeyondTheFirstPlaneHaveTheirOwnPlaces() throws {
    var run = try run("$abcd$")
    let texts = ["a", "b", "\u{1D400}", "\u{302}"]
    for (index, text) in texts.enumerated() { run.typeset.glyphs[index].text = text }
    let spans = try svg(run).all("tspan")
    #expect(spans.map(\.text) == ["ab", "\u{1D400}", "\u{302}"])
  }

  @Test func turnedTextIsTurnedAsAWhole() throws {
    let svg = try svg(run("y", transform: .rotation(degrees: -90)))
    let transform = try #require(svg.all("g").first?.attributes["transform"])
    #expect(transform.hasPrefix("matrix(0 -1 1 0 "))
  }

  @Test func textFromRightToLeftSaysSo() throws {
    let run = try run("שלום")
    let text = try #require(svg(run).all("text").first)
    #expect(text.text == "שלום")
    #expect(text.attributes["direction"] == "rtl")
    #expect(text.attributes["text-anchor"] == "middle")
    #expect(text.attributes["x"] == ShortNumber(run.typeset.width / 2).text)
    #expect(text.attributes["textLength"] == nil)
  }

  /// Programs do not agree on where text goes that turns back.
  @Test func textThatTurnsBackIsTakenApart() throws {
    let spans = try svg(run("abc שלום 12")).all("tspan")
    #expect(spans.map(\.text) == ["abc ", "שלום", " ", "12"])
    #expect(spans.map { $0.attributes["direction"] } == [nil, "rtl", nil, nil])
    let places = spans.compactMap { Double($0.attributes["x"] ?? "") }
    #expect(places.count == 4 && places[0] < places[3])
    #expect(places.count == 4 && places[3] < places[2] && places[2] < places[1])
  }

  /// By themselves they run in no direction, and are mirrored in none.
  @Test func bracketsRunAsTheTextAroundThemDoes() throws {
    let spans = try svg(run("דיוק (epochs)")).all("tspan")
    #expect(spans.map(\.text) == ["דיוק (", "epochs", ")"])
    for (name, value) in [("direction", "rtl"), ("unicode-bidi", "bidi-override")] {
      #expect(spans.map { $0.attributes[name] } == [value, nil, value])
    }
  }

  @Test(arguments: [("$1=\\tanh$", ["1", "=", "tanh"]), ("$12\\,34$", ["12", "34"])])
  func symbolsBehindASpaceHaveAPlaceThatNoProgramPassesOver(label: String, pieces: [String]) throws
  {
    #expect(try svg(run(label)).all("tspan").map(\.text) == pieces)
  }

  @Test(
    .enabled(if: Self.hasFont(for: "हि"), "no font for Devanagari: install fonts-noto-core"))
  func syllablesAreNotStretched() throws {
    let text = try #require(svg(run("हिन्दी")).all("text").first)
    #expect(text.text == "हिन्दी")
    #expect(text.attributes["textLength"] == nil)
  }

  @Test(
    .enabled(if: Self.hasFont(for: "神経"), "no font for Chinese: install fonts-noto-cjk"))
  func textOfSeveralFontsNamesThem() throws {
    let run = try run("a 神经 b")
    let spans = try svg(run).all("tspan")
    #expect(spans.map(\.text).joined() == "a 神经 b")
    #expect(spans.count == 3)
    #expect(spans[1].attributes["font-family"]?.contains("DejaVu") == false)
    #expect(spans[1].attributes["font-family"]?.hasSuffix(",sans-serif") == true)
    let ends = spans.compactMap { span in
      Double(span.attributes["x"] ?? "").flatMap { x in
        Double(span.attributes["textLength"] ?? "").map { x + $0 }
      }
    }
    #expect(ends.count == 3)
    #expect(abs((ends.last ?? 0) - run.typeset.width) < 0.02)
  }

  private static func hasFont(for text: String) -> Bool {
    let typeset = try? FontFamily.dejaVuSans().typeset(text, size: 10)
    return typeset?.missingCharacters.isEmpty ?? false
  }

  @Test(arguments: ["<script>alert(1)</script>", "a & b", " two  spaces ", "]]>"])
  func textsAreEscapedAndKeepTheirSpaces(label: String) throws {
    #expect(try text(of: svg(run(label))) == label)
  }

  @Test func blankTextIsLeftOut() throws {
    #expect(try svg(run("  ")).all("text").isEmpty)
  }

  @Test func namesOfFamiliesAreQuoted() {
    #expect(SVGFont.families(of: "It's \\") == "'It\\'s \\\\',sans-serif")
  }

  @Test func aFontThatCannotBeReadIsReported() throws {
    var label = try run("abc")
    label.typeset.glyphs[0].glyph = label.typeset.glyphs[0].glyph.from(file: "/no/such/font.ttf")
    let broken = label
    #expect {
      try svg(broken)
    } throws: { error in
      error as? RenderError == .font(.cannotOpen(path: "/no/such/font.ttf", code: 2))
    }
  }

  @Test func outlinesHoldNoText() throws {
    let scene = Scene(
      viewBox: Rect(x: 0, y: 0, width: 200, height: 50), pixelsPerInch: 100, background: nil,
      nodes: [.glyphs(try run("abc"))])
    #expect(try SVGDocument(scene.svg(description: description)).all("text").isEmpty)
  }
}
