import Plotting
import Testing

@Suite struct SceneDigestTests {
  private func scene(_ nodes: [Scene.Node], width: Double = 100) -> Scene {
    Scene(
      viewBox: Rect(x: 0, y: 0, width: width, height: 100), pixelsPerInch: 100,
      background: .white, nodes: nodes)
  }

  private func square(
    at x: Double = 10, fill: Color = .red, stroke: Scene.Stroke? = nil, isAntialiased: Bool = true
  ) -> Scene.Node {
    .path(
      Scene.Shape(
        Path(Rect(x: x, y: 10, width: 20, height: 20)), fill: fill, stroke: stroke,
        isAntialiased: isAntialiased))
  }

  private func text(
    _ text: String, style: TextStyle = TextStyle(), size: Double = 14, x: Double = 10
  ) throws -> Scene.Node {
    let typeset = try FontFamily.dejaVuSans().typeset(text, size: size, style: style)
    return .glyphs(
      Scene.GlyphRun(
        text: text, typeset: typeset, color: .black, transform: .translation(x, 20)))
  }

  @Test func equalScenesHaveEqualDigests() throws {
    let nodes = [square(), try text("$x_1$")]
    #expect(scene(nodes).digest == scene(nodes).digest)
  }

  /// Each of these can be seen.
  @Test func whateverCanBeSeenCounts() throws {
    let stroke = Scene.Stroke(.black, width: 1)
    let scenes = [
      scene([]), scene([], width: 101), scene([square()]), scene([square(), square()]),
      scene([square(at: 10.01)]), scene([square(fill: Color(hex: 0xFF0001))]),
      scene([square(fill: .red.withAlpha(0.5))]), scene([square(stroke: stroke)]),
      scene([square(stroke: Scene.Stroke(.black, width: 1.1))]),
      scene([square(stroke: Scene.Stroke(.black, width: 1, cap: .round))]),
      scene([square(stroke: Scene.Stroke(.black, width: 1, join: .round))]),
      scene([square(stroke: Scene.Stroke(.black, width: 1, dashes: [2]))]),
      scene([square(stroke: Scene.Stroke(.black, width: 1, dashes: [2], dashOffset: 0.5))]),
      scene([square(stroke: Scene.Stroke(.black, width: 1, dashes: [2], dashOffset: 1))]),
      scene([square(isAntialiased: false)]),
      scene([.group(Scene.Group(id: "a", children: [square()]))]),
      scene([.group(Scene.Group(id: "b", children: [square()]))]),
      scene([
        .group(
          Scene.Group(id: "a", clip: Rect(x: 0, y: 0, width: 5, height: 5), children: [square()]))
      ]),
      scene([
        .markers(Scene.Markers(shape: Path(), fill: .red, stroke: nil, positions: [.zero]))
      ]),
      scene([
        .markers(Scene.Markers(shape: Path(), fill: nil, stroke: nil, positions: [.zero, .zero]))
      ]),
      scene([try text("a")]), scene([try text("b")]), scene([try text("a", x: 11)]),
      scene([try text("a", style: TextStyle(weight: .bold))]), scene([try text("a", size: 15)]),
    ]
    #expect(Set(scenes.map(\.digest)).count == scenes.count)
  }

  @Test func theLastBitOfACoordinateDoesNotCount() {
    for x in [10, 10.5, 10.1, 1.0 / 3, 3.0 / 2048, 5.0 / 4096, 0.031_25] {
      for neighbour in [x.nextUp, x.nextDown, x + 1e-9, x - 1e-9] {
        #expect(
          scene([square(at: neighbour)]).digest == scene([square(at: x)]).digest, "\(x)")
      }
    }
  }

  @Test func outlinesOfGlyphsDoNotCount() throws {
    guard case .glyphs(var run) = try text("abc") else { return }
    let before = scene([.glyphs(run)]).digest
    for index in run.typeset.glyphs.indices {
      let glyph = run.typeset.glyphs[index].glyph
      run.typeset.glyphs[index].glyph = Glyph(
        id: glyph.id + "1", outline: Path(Rect(x: 0, y: 0, width: 9, height: 9)),
        unitsPerEm: glyph.unitsPerEm)
    }
    #expect(scene([.glyphs(run)]).digest == before)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300])
  func coordinatesOfAnyKindHaveADigest(x: Double) {
    #expect(scene([square(at: x)]).digest != scene([square()]).digest)
  }
}
