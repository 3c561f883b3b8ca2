import Pictures
import Testing

@testable import Plotting

/// Texts whose parts have colours of their own.
@Suite struct TextColorTests {
  private let description = PictureDescription(id: "a", title: "A", description: "B.")
  private let red = Color(hex: 0xFF0000)
  private let lime = Color(hex: 0x00FF00)

  private func scene(
    color: Color = .black, size: Double = 20, glyph: Color? = nil, rule: Color? = nil
  ) throws -> Scene {
    var text = try FontFamily.dejaVuSans().typeset("$\\frac{I}{I}$", size: size)
    text.glyphs[1].color = glyph
    text.rules[0].color = rule
    let run = Scene.GlyphRun(
      text: "a", typeset: text, color: color, transform: .translation(10, 30))
    return Scene(
      viewBox: Rect(x: 0, y: 0, width: 40, height: 60), pixelsPerInch: 100, background: .white,
      nodes: [.glyphs(run)])
  }

  private func colors(of scene: Scene) throws -> Set<SIMD4<UInt8>> {
    let picture = try scene.picture()
    return Set((0..<40 * 60).map { picture[$0 % 40, $0 / 40] })
  }

  @Test func partsHaveTheirColoursInPictures() throws {
    let seen = try colors(of: scene(color: .blue, glyph: red, rule: lime))
    #expect(seen.contains(SIMD4(0, 0, 255, 255)))
    #expect(seen.contains(SIMD4(255, 0, 0, 255)))
    // The bar is thinner than a pixel.
    #expect(seen.contains { $0[1] == 255 && $0[0] < 100 && $0[2] < 100 })
    let plain = try colors(of: scene(color: .blue))
    let isBlue = plain.allSatisfy { $0[2] == 255 && $0[0] == $0[1] }
    #expect(isBlue)
  }

  /// What reaches far beyond the picture becomes paths.
  @Test func partsOfATextThatIsCutKeepTheirColours() throws {
    let nodes = try SceneCutter(viewBox: Rect(x: 0, y: 0, width: 40, height: 60), scale: 1)
      .cut(scene(color: .blue, size: 150, glyph: red, rule: lime).nodes)
    let fills = nodes.map { node -> Color? in
      guard case .path(let shape) = node else { return nil }
      return shape.fill
    }
    #expect(fills == [.blue, red, lime])
  }

  @Test(arguments: [SVGOptions.Text.outlines, .text])
  func partsHaveTheirColoursInSVGs(form: SVGOptions.Text) throws {
    let svg = try SVGDocument(
      scene(color: .blue, glyph: red, rule: lime).svg(
        description: description, options: SVGOptions(text: form)))
    let fills = Set(svg.elements.compactMap { $0.attributes["fill"] })
    #expect(fills.isSuperset(of: ["#00f", "#f00", "#0f0"]))
  }

  @Test(arguments: [SVGOptions.Text.outlines, .text])
  func partsOfATranslucentTextAreAsOpaqueAsTheySay(form: SVGOptions.Text) throws {
    let svg = try SVGDocument(
      scene(color: .blue.withAlpha(0.5), glyph: red).svg(
        description: description, options: SVGOptions(text: form)))
    let part = try #require(svg.elements.first { $0.attributes["fill"] == "#f00" })
    #expect(part.attributes["fill-opacity"] == "1")
  }

  @Test(arguments: [SVGOptions.Text.outlines, .text])
  func coloursOfPartsFollowThePage(form: SVGOptions.Text) throws {
    let source = try scene(color: .ink, glyph: .accent(0), rule: .accent(1)).svg(
      description: description, dark: .dark, options: SVGOptions(text: form))
    let svg = try SVGDocument(source)
    let classes = Set(svg.elements.compactMap { $0.attributes["class"] })
    #expect(classes.isSuperset(of: ["fill-ink", "fill-accent-1", "fill-accent-2"]))
  }

  @Test func coloursOfPartsCountInTheDigest() throws {
    let digests = try [
      scene(), scene(glyph: red), scene(glyph: lime), scene(rule: red), scene(rule: lime),
      scene(glyph: .black),
    ].map(\.digest)
    #expect(Set(digests).count == digests.count)
  }
}
