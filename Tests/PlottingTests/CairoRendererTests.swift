import CCairo
import Testing

@testable import Plotting

@Suite struct CairoRendererTests {
  private let red = Color(hex: 0xFF0000)
  private let salmon = Color(hex: 0xFFA07A)

  private func scene(
    _ nodes: [Scene.Node], scale: Double = 1, background: Color? = Color(hex: 0xFFFFFF)
  ) -> Scene {
    Scene(
      viewBox: Rect(x: 0, y: 0, width: 20, height: 10), pixelsPerInch: 100, scale: scale,
      background: background, nodes: nodes)
  }

  private func square(_ rect: Rect, _ color: Color) -> Scene.Node {
    .path(Scene.Shape(Path(rect), fill: color))
  }

  @Test func theCanvasHasTheSizeOfTheViewBox() throws {
    let bitmap = try scene([]).bitmap()
    #expect((bitmap.width, bitmap.height) == (20, 10))
    #expect(Set(bitmap.pixels) == [255])
  }

  @Test func opaqueColoursComeOutExactly() throws {
    let bitmap = try scene([square(Rect(x: 2, y: 2, width: 4, height: 4), salmon)]).bitmap()
    #expect(bitmap[3, 3] == [0xFF, 0xA0, 0x7A])
    #expect(bitmap[1, 3] == [255, 255, 255])
    #expect(bitmap[6, 3] == [255, 255, 255])
  }

  @Test func aTransparentCanvasIsShownOnWhite() throws {
    #expect(try scene([], background: nil).bitmap()[0, 0] == [255, 255, 255])
  }

  @Test func transparencyMixesWithWhatIsBehind() throws {
    let half = red.withAlpha(0.5)
    let bitmap = try scene([square(Rect(x: 0, y: 0, width: 20, height: 10), half)]).bitmap()
    let pixel = bitmap[5, 5]
    #expect(pixel[0] == 255)
    #expect(abs(Int(pixel[1]) - 128) <= 1)
  }

  @Test func theViewBoxMovesThePicture() throws {
    var shifted = scene([square(Rect(x: 2, y: 2, width: 4, height: 4), red)])
    shifted.viewBox = Rect(x: 2, y: 2, width: 20, height: 10)
    let bitmap = try shifted.bitmap()
    #expect(bitmap[0, 0] == [255, 0, 0])
    #expect(bitmap[4, 4] == [255, 255, 255])
  }

  @Test func scaleEnlargesThePicture() throws {
    let bitmap = try scene([square(Rect(x: 2, y: 2, width: 4, height: 4), red)], scale: 2).bitmap()
    #expect((bitmap.width, bitmap.height) == (40, 20))
    #expect(bitmap[4, 4] == [255, 0, 0])
    #expect(bitmap[11, 11] == [255, 0, 0])
    #expect(bitmap[12, 11] == [255, 255, 255])
  }

  @Test func nothingIsDrawnOutsideAClip() throws {
    let group = Scene.Group(
      id: "clipped", clip: Rect(x: 0, y: 0, width: 5, height: 10),
      children: [square(Rect(x: 0, y: 0, width: 20, height: 10), red)])
    let after = square(Rect(x: 10, y: 0, width: 1, height: 1), red)
    let bitmap = try scene([.group(group), after]).bitmap()
    #expect(bitmap[4, 5] == [255, 0, 0])
    #expect(bitmap[5, 5] == [255, 255, 255])
    #expect(bitmap[10, 0] == [255, 0, 0])
  }

  @Test func withoutSmoothingThereAreOnlyTwoColours() throws {
    let triangle = Path(points: [Point(1, 1), Point(18, 3), Point(5, 9)], closed: true)
    func colors(isAntialiased: Bool) throws -> Int {
      let node = Scene.Node.path(
        Scene.Shape(triangle, fill: red, isAntialiased: isAntialiased))
      let bitmap = try scene([node]).bitmap()
      return Set((0..<200).map { bitmap[$0 % 20, $0 / 20] }).count
    }
    #expect(try colors(isAntialiased: false) == 2)
    #expect(try colors(isAntialiased: true) > 2)
  }

  @Test func aLineThroughTheMiddleOfPixelsIsSharp() throws {
    let line = Path(points: [Point(0, 4.5), Point(20, 4.5)])
    let bitmap = try scene([
      .path(Scene.Shape(line, stroke: Scene.Stroke(red, width: 1)))
    ]).bitmap()
    #expect(bitmap[10, 4] == [255, 0, 0])
    #expect(bitmap[10, 3] == [255, 255, 255])
    #expect(bitmap[10, 5] == [255, 255, 255])
  }

  @Test func dashesLeaveGaps() throws {
    let line = Path(points: [Point(0, 4.5), Point(20, 4.5)])
    let bitmap = try scene([
      .path(Scene.Shape(line, stroke: Scene.Stroke(red, width: 1, dashes: [4, 2])))
    ]).bitmap()
    #expect((0..<20).map { bitmap[$0, 4] == [255, 0, 0] } == (0..<20).map { $0 % 6 < 4 })
  }

  @Test func markersAreTheSameAsShapesOneByOne() throws {
    let shape = Path.circle(radius: 2.3)
    let stroke = Scene.Stroke(Color(hex: 0x000000), width: 1)
    let places = [Point(5, 5), Point(7, 6), Point(13.25, 4.5)]
    let markers = Scene.Markers(
      shape: shape, fill: red.withAlpha(0.5), stroke: stroke, positions: places)
    let shapes = places.map { place in
      Scene.Node.path(
        Scene.Shape(
          shape.applying(.translation(place.x, place.y)), fill: red.withAlpha(0.5), stroke: stroke))
    }
    #expect(try scene([.markers(markers)]).bitmap() == scene(shapes).bitmap())
  }

  @Test func glyphsStandOnTheBaseline() throws {
    let fonts = try FontFamily.dejaVuSans()
    let run = Scene.GlyphRun(
      text: "E", typeset: try fonts.typeset("E", size: 10), color: Color(hex: 0x000000),
      transform: .translation(2, 8))
    let bitmap = try scene([.glyphs(run)]).bitmap()
    let inked = (0..<10).filter { row in
      (0..<20).contains { bitmap[$0, row] != [255, 255, 255] }
    }
    // The capital's height is 0.73 em.
    #expect(inked == Array(0...7))
  }

  @Test(arguments: [0, -1, 0.01, 1e4, 1e300, .nan, .infinity])
  func picturesThatCannotBeDrawnAreRefused(scale: Double) {
    #expect(throws: RenderError.self) { try scene([], scale: scale).bitmap() }
  }

  @Test func picturesOfTooManyPixelsAreRefused() {
    #expect(throws: RenderError.pixels(width: 30_000, height: 15_000, most: Scene.maximumPixels)) {
      try scene([], scale: 1500).bitmap()
    }
  }

  /// What Cairo cannot draw is an error, and not a picture without it.
  @Test func whatCairoRefusesIsReported() {
    let line = Path(points: [Point(0, 4), Point(20, 4)])
    for dashes in [[-1.0, 2], [0, 0]] {
      let node = Scene.Node.path(
        Scene.Shape(line, stroke: Scene.Stroke(red, width: 1, dashes: dashes)))
      #expect(throws: RenderError.self) { try scene([node]).bitmap() }
      #expect(throws: RenderError.self) {
        try scene([node]).pdf(
          description: PictureDescription(id: "a", title: "", description: ""))
      }
    }
    #expect(throws: RenderError.cairo("invalid matrix (not invertible)")) {
      try RenderError.check(CAIRO_STATUS_INVALID_MATRIX)
    }
  }

  @Test func picturesAreTheSameFromAnyThread() async throws {
    let scene = scene([square(Rect(x: 2.3, y: 2.7, width: 4.1, height: 4), salmon)])
    let expected = try scene.bitmap()
    try await withThrowingTaskGroup(of: Bitmap.self) { group in
      for _ in 0..<8 { group.addTask { try scene.bitmap() } }
      for try await bitmap in group { #expect(bitmap == expected) }
    }
  }
}
