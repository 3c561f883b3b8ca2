import CCairo
import Pictures
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
    let picture = try scene([]).picture()
    #expect((picture.width, picture.height) == (20, 10))
    #expect(Set(picture.pixels) == [255])
  }

  @Test func opaqueColoursComeOutExactly() throws {
    let picture = try scene([square(Rect(x: 2, y: 2, width: 4, height: 4), salmon)]).picture()
    #expect(picture[3, 3] == SIMD4(0xFF, 0xA0, 0x7A, 255))
    #expect(picture[1, 3] == SIMD4(255, 255, 255, 255))
    #expect(picture[6, 3] == SIMD4(255, 255, 255, 255))
  }

  @Test func aTransparentCanvasIsShownOnWhite() throws {
    #expect(try scene([], background: nil).picture()[0, 0] == SIMD4(255, 255, 255, 255))
  }

  @Test func transparencyMixesWithWhatIsBehind() throws {
    let half = red.withAlpha(0.5)
    let picture = try scene([square(Rect(x: 0, y: 0, width: 20, height: 10), half)]).picture()
    let pixel = picture[5, 5]
    #expect(pixel[0] == 255)
    #expect(abs(Int(pixel[1]) - 128) <= 1)
  }

  @Test func theViewBoxMovesThePicture() throws {
    var shifted = scene([square(Rect(x: 2, y: 2, width: 4, height: 4), red)])
    shifted.viewBox = Rect(x: 2, y: 2, width: 20, height: 10)
    let picture = try shifted.picture()
    #expect(picture[0, 0] == SIMD4(255, 0, 0, 255))
    #expect(picture[4, 4] == SIMD4(255, 255, 255, 255))
  }

  @Test func scaleEnlargesThePicture() throws {
    let picture = try scene([square(Rect(x: 2, y: 2, width: 4, height: 4), red)], scale: 2)
      .picture()
    #expect((picture.width, picture.height) == (40, 20))
    #expect(picture[4, 4] == SIMD4(255, 0, 0, 255))
    #expect(picture[11, 11] == SIMD4(255, 0, 0, 255))
    #expect(picture[12, 11] == SIMD4(255, 255, 255, 255))
  }

  @Test func nothingIsDrawnOutsideAClip() throws {
    let group = Scene.Group(
      id: "clipped", clip: Rect(x: 0, y: 0, width: 5, height: 10),
      children: [square(Rect(x: 0, y: 0, width: 20, height: 10), red)])
    let after = square(Rect(x: 10, y: 0, width: 1, height: 1), red)
    let picture = try scene([.group(group), after]).picture()
    #expect(picture[4, 5] == SIMD4(255, 0, 0, 255))
    #expect(picture[5, 5] == SIMD4(255, 255, 255, 255))
    #expect(picture[10, 0] == SIMD4(255, 0, 0, 255))
  }

  @Test func withoutSmoothingThereAreOnlyTwoColours() throws {
    let triangle = Path(points: [Point(1, 1), Point(18, 3), Point(5, 9)], closed: true)
    func colors(isAntialiased: Bool) throws -> Int {
      let node = Scene.Node.path(
        Scene.Shape(triangle, fill: red, isAntialiased: isAntialiased))
      let picture = try scene([node]).picture()
      return Set((0..<200).map { picture[$0 % 20, $0 / 20] }).count
    }
    #expect(try colors(isAntialiased: false) == 2)
    #expect(try colors(isAntialiased: true) > 2)
  }

  @Test func aLineThroughTheMiddleOfPixelsIsSharp() throws {
    let line = Path(points: [Point(0, 4.5), Point(20, 4.5)])
    let picture = try scene([
      .path(Scene.Shape(line, stroke: Scene.Stroke(red, width: 1)))
    ]).picture()
    #expect(picture[10, 4] == SIMD4(255, 0, 0, 255))
    #expect(picture[10, 3] == SIMD4(255, 255, 255, 255))
    #expect(picture[10, 5] == SIMD4(255, 255, 255, 255))
  }

  @Test func dashesLeaveGaps() throws {
    let line = Path(points: [Point(0, 4.5), Point(20, 4.5)])
    let picture = try scene([
      .path(Scene.Shape(line, stroke: Scene.Stroke(red, width: 1, dashes: [4, 2])))
    ]).picture()
    #expect((0..<20).map { picture[$0, 4] == SIMD4(255, 0, 0, 255) } == (0..<20).map { $0 % 6 < 4 })
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
    #expect(try scene([.markers(markers)]).picture() == scene(shapes).picture())
  }

  @Test func glyphsStandOnTheBaseline() throws {
    let fonts = try FontFamily.dejaVuSans()
    let run = Scene.GlyphRun(
      text: "E", typeset: try fonts.typeset("E", size: 10), color: Color(hex: 0x000000),
      transform: .translation(2, 8))
    let picture = try scene([.glyphs(run)]).picture()
    let inked = (0..<10).filter { row in
      (0..<20).contains { picture[$0, row] != SIMD4(255, 255, 255, 255) }
    }
    // The capital's height is 0.73 em.
    #expect(inked == Array(0...7))
  }

  @Test(arguments: [0, -1, 0.01, 1e4, 1e300, .nan, .infinity])
  func picturesThatCannotBeDrawnAreRefused(scale: Double) {
    #expect(throws: RenderError.self) { try scene([], scale: scale).picture() }
  }

  @Test func picturesOfTooManyPixelsAreRefused() {
    #expect(throws: RenderError.pixels(width: 30_000, height: 15_000, most: Scene.maximumPixels)) {
      try scene([], scale: 1500).picture()
    }
  }

  /// What Cairo cannot draw is an error, and not a picture without it.
  @Test func whatCairoRefusesIsReported() {
    let line = Path(points: [Point(0, 4), Point(20, 4)])
    for dashes in [[-1.0, 2], [0, 0]] {
      let node = Scene.Node.path(
        Scene.Shape(line, stroke: Scene.Stroke(red, width: 1, dashes: dashes)))
      #expect(throws: RenderError.self) { try scene([node]).picture() }
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
    let expected = try scene.picture()
    try await withThrowingTaskGroup(of: Picture.self) { group in
      for _ in 0..<8 { group.addTask { try scene.picture() } }
      for try await picture in group { #expect(picture == expected) }
    }
  }
}
