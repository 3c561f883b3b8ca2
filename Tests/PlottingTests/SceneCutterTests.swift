import CCairo
import Pictures
import TestSupport
import Testing

@testable import Plotting

/// What reaches a renderer ends not far from what is seen, and looks as if it had not been cut.
@Suite struct SceneCutterTests {
  private let viewBox = Rect(x: 0, y: 0, width: 40, height: 30)
  private let description = PictureDescription(id: "cut", title: "", description: "")

  private func scene(_ nodes: [Scene.Node], scale: Double = 1) -> Scene {
    Scene(viewBox: viewBox, pixelsPerInch: 100, scale: scale, background: .white, nodes: nodes)
  }

  private func cut(_ node: Scene.Node) throws -> [Scene.Node] {
    try SceneCutter(viewBox: viewBox, scale: 1).cut([node])
  }

  private func paths(_ nodes: [Scene.Node]) -> [Path] {
    nodes.compactMap { node in
      if case .path(let shape) = node { shape.path } else { nil }
    }
  }

  /// A node drawn as it is.
  private func uncut(_ node: Scene.Node) throws -> Picture {
    let surface = try CairoSurface(
      width: Int(viewBox.width), height: Int(viewBox.height), format: CAIRO_FORMAT_RGB24)
    let renderer = CairoRenderer(surface: surface.handle, palette: .classic)
    renderer.paint(.white)
    renderer.draw(node)
    try renderer.finish()
    return try surface.picture()
  }

  private func difference(_ a: Picture, _ b: Picture) -> Int {
    zip(a.pixels, b.pixels).reduce(0) { max($0, abs(Int($1.0) - Int($1.1))) }
  }

  // MARK: Exactness

  /// Of an upright line the ordinates tell which end comes first.
  @Test func steepSegmentsKeepTheirDirection() {
    for x in [7.0, 7.25] {
      let down = Segment(from: Point(7, -10), to: Point(x, 50))
      let up = Segment(from: down.to, to: down.from)
      let (cutDown, cutUp) = (down.cut(to: viewBox), up.cut(to: viewBox))
      #expect(cutDown?.from.y == 0 && cutDown?.to.y == 30)
      #expect(cutUp?.from.y == 30 && cutUp?.to.y == 0)
    }
  }

  @Test func dashesThatAreCutAreLinesWithoutDashes() throws {
    let far = Path(points: [Point(-1e6, 10), Point(1e6, 10)])
    let stroke = Scene.Stroke(.black, width: 1, dashes: [4, 2], dashOffset: 3)
    guard case .path(let shape)? = try cut(.path(Scene.Shape(far, stroke: stroke))).first else {
      Issue.record("expected a path")
      return
    }
    #expect(shape.stroke == Scene.Stroke(.black, width: 1))
  }

  /// Against whole numbers, with which the right place can be calculated exactly.
  @Test(arguments: 0..<200) func crossingsAreExact(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    func whole(_ bits: Int) -> Int { Int.random(in: -(1 << bits)...(1 << bits), using: &random) }
    let bits = Int.random(in: 4...30, using: &random)
    let (x1, y1, x2, y2) = (whole(bits), whole(bits), whole(bits), whole(bits))
    let x = Int.random(in: min(x1, x2)...max(x1, x2), using: &random)
    guard x1 != x2 else { return }
    let segment = Segment(
      from: Point(Double(x1), Double(y1)), to: Point(Double(x2), Double(y2)))
    let (quotient, remainder) = (y1 * (x2 - x) + y2 * (x - x1)).quotientAndRemainder(
      dividingBy: x2 - x1)
    let expected = Double(quotient) + Double(remainder) / Double(x2 - x1)
    let found = segment.point(atX: Double(x)).y
    #expect(abs(found - expected) <= 2 * expected.ulp + 1e-16)
    let turned = Segment(from: segment.to, to: segment.from)
    #expect(turned.point(atX: Double(x)).y == found)
  }

  @Test func lengthDoesNotCostDigits() {
    let far = 0x1p1000
    let diagonal = Segment(from: Point(-far, -far), to: Point(far, far))
    #expect(diagonal.point(atX: 0.375) == Point(0.375, 0.375))
    #expect(diagonal.cut(to: viewBox) == Segment(from: Point(0, 0), to: Point(30, 30)))
    let most = Double.greatestFiniteMagnitude
    #expect(
      Segment(from: Point(-most, 7), to: Point(most, 7)).cut(to: viewBox)
        == Segment(from: Point(0, 7), to: Point(40, 7)))
  }

  @Test func sumsLoseNothing() {
    var sum = ExactSum()
    for value in [1e300, 1, 1e-300, -1e300, -1] { sum.add(value) }
    #expect(sum.value == 1e-300)
  }

  // MARK: What is kept

  @Test func whatIsNearIsNotTouched() throws {
    let node = Scene.Node.path(
      Scene.Shape(
        Path(points: [Point(-30, -20), Point(70, 60)], closed: true), fill: .red,
        stroke: Scene.Stroke(.black, width: 2, dashes: [3, 1])))
    #expect(try cut(node) == [node])
  }

  /// Cairo itself is exact so near; what is cut has to look like what is not.
  @Test(arguments: 0..<60) func whatIsCutLooksUncut(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    func point() -> Point {
      Point(.random(in: -900...900, using: &random), .random(in: -900...900, using: &random))
    }
    var path = Path()
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      path.elements.append(.move(point()))
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        switch Int.random(in: 0...3, using: &random) {
        case 0: path.elements.append(.quad(control: point(), end: point()))
        case 1:
          path.elements.append(.cubic(control1: point(), control2: point(), end: point()))
        default: path.elements.append(.line(point()))
        }
      }
      if Bool.random(using: &random) { path.elements.append(.close) }
    }
    let isDashed = Bool.random(using: &random)
    let stroke = Scene.Stroke(
      Color.blue.withAlpha(0.5), width: .random(in: 0.5...250, using: &random),
      cap: [.butt, .round, .square].randomElement(using: &random) ?? .butt,
      join: [.miter, .round, .bevel].randomElement(using: &random) ?? .miter,
      dashes: isDashed ? [60, 25, 10] : [])
    let shape = Scene.Shape(path, fill: Color.red.withAlpha(0.5), stroke: stroke)
    let whole = try uncut(.path(shape))
    let part = try scene([.path(shape)]).picture()
    let differing = (0..<part.width * part.height).count { pixel in
      (0..<3).contains { channel in
        let index = 4 * pixel + channel
        return abs(Int(whole.pixels[index]) - Int(part.pixels[index])) > 8
      }
    }
    // Curves are drawn with other short lines than whole ones, along which dashes are measured.
    #expect(differing <= (isDashed ? part.width * part.height / 50 : 3))
  }

  @Test(arguments: [1e3, 8_388_608, 1e12]) func greatCirclesAreStraightNearby(radius: Double) throws
  {
    let circle = Scene.Shape(
      .circle(center: Point(20 - radius, 15), radius: radius), fill: .red,
      stroke: Scene.Stroke(.blue, width: 2))
    let (picture, upright) = (
      try scene([.path(circle)]).picture(),
      try scene([
        .path(Scene.Shape(Path(Rect(minX: -20, minY: -20, maxX: 20, maxY: 60)), fill: .red)),
        .path(
          Scene.Shape(
            Path(points: [Point(20, -20), Point(20, 60)]), stroke: Scene.Stroke(.blue, width: 2))),
      ]).picture()
    )
    // A circle of radius 1000 is 0.1 px away from its tangent in the corners.
    #expect(difference(picture, upright) <= (radius < 1e4 ? 60 : 6))
  }

  @Test func holesStayHoles() throws {
    var path = Path(Rect(minX: -1e9, minY: -1e9, maxX: 1e9, maxY: 1e9))
    path.append(
      points: [Point(10, 10), Point(10, 20), Point(30, 20), Point(30, 10)], closed: true)
    let picture = try scene([.path(Scene.Shape(path, fill: .red))]).picture()
    #expect(picture[20, 15] == SIMD4(255, 255, 255, 255))
    #expect(picture[5, 5] == SIMD4(255, 0, 0, 255))
  }

  @Test func farMarkersAreLeftOutAndGreatOnesDrawn() throws {
    func markers(_ radius: Double, _ positions: [Point]) -> Scene.Node {
      .markers(
        Scene.Markers(
          shape: .circle(radius: radius), fill: .red, stroke: nil, positions: positions))
    }
    #expect(try cut(markers(3, [Point(1e9, 0), Point(0, -1e300)])) == [])
    #expect(
      try cut(markers(3, [Point(1e9, 0), Point(5, 5)])) == [markers(3, [Point(5, 5)])])
    for radius in [1e5, 8_388_608, 1e300] {
      let picture = try scene([markers(radius, [Point(0, 0), Point(20, 0)])]).picture()
      #expect(picture[39, 29] == SIMD4(255, 0, 0, 255))
    }
  }

  @Test func farTextIsLeftOutAndGreatTextDrawn() throws {
    let typeset = try FontFamily.dejaVuSans().typeset("l", size: 10)
    func run(_ transform: AffineTransform) -> Scene.Node {
      .glyphs(
        Scene.GlyphRun(text: "l", typeset: typeset, color: .red, transform: transform))
    }
    #expect(try cut(run(.translation(1e6, 0))) == [])
    // The letter is an upright bar, whose inside fills the picture at this size.
    let inside = AffineTransform.translation(-1.4, 3).followed(by: .scale(1e8, 1e8))
    #expect(try scene([run(inside)]).picture()[20, 15] == SIMD4(255, 0, 0, 255))
  }

  @Test(arguments: [false, true]) func greatImagesKeepTheirPlace(isSmooth: Bool) throws {
    let picture = try Picture(
      width: 4, height: 1,
      opaque: [255, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 255])
    for side in [1e3, 1e6, 1e12] {
      let image = Scene.Image(
        picture, in: Rect(x: 20 - side / 2, y: -side, width: side, height: 2 * side),
        isSmooth: isSmooth)
      let drawn = try scene([.image(image)]).picture()
      if isSmooth {
        let middle = drawn[20, 15]
        #expect(abs(Int(middle[0]) - 128) < 8 && abs(Int(middle[2]) - 128) < 8, "\(side)")
      } else {
        #expect(drawn[18, 15] == SIMD4(255, 0, 0, 255), "\(side)")
        #expect(drawn[21, 15] == SIMD4(0, 0, 255, 255), "\(side)")
      }
      #expect(try !scene([.image(image)]).svg(description: description).isEmpty)
      #expect(try !scene([.image(image)]).pdf(description: description).isEmpty)
    }
  }

  /// A line that is closed in sight has a corner there, not two ends.
  @Test func aCornerWhereALineIsClosedIsKept() throws {
    let shape = Scene.Shape(
      Path(points: [Point(20, 15), Point(900, 15), Point(20, 900)], closed: true),
      stroke: Scene.Stroke(.red, width: 10))
    #expect(difference(try scene([.path(shape)]).picture(), try uncut(.path(shape))) <= 2)
  }

  @Test(arguments: [false, true]) func onlyPixelsInSightAreKept(isSmooth: Bool) throws {
    var random = SplitMix(state: 3)
    let pixels = (0..<300 * 200 * 3).map { _ in UInt8.random(in: 0...255, using: &random) }
    let image = Scene.Image(
      try Picture(width: 300, height: 200, opaque: pixels),
      in: Rect(x: -1000, y: -800, width: 2100, height: 1400), isSmooth: isSmooth)
    let kept = try #require(try cut(.image(image)).first)
    guard case .image(let part) = kept else { throw RenderError.cairo("no image") }
    #expect(part.picture.width < 16 && part.picture.height < 16)
    let difference = difference(try scene([.image(image)]).picture(), try uncut(.image(image)))
    #expect(difference <= (isSmooth ? 6 : 0))
  }

  // MARK: What is refused

  @Test func whatCannotBeDrawnIsRefusedInEveryFormat() throws {
    let line = Path(points: [Point(0, 4), Point(20, 4)])
    let strokes = [
      Scene.Stroke(.red, width: 1e7), Scene.Stroke(.red, width: .nan),
      Scene.Stroke(.red, width: .infinity), Scene.Stroke(.red, width: 1, dashes: [1e-9]),
      Scene.Stroke(.red, width: 1, dashes: [.nan, 1]),
      Scene.Stroke(.red, width: 1, dashes: [-1, 5]), Scene.Stroke(.red, width: 1, dashes: [0, 0]),
    ]
    var nodes = strokes.map { Scene.Node.path(Scene.Shape(line, stroke: $0)) }
    for value in [Double.nan, .infinity, -.infinity] {
      nodes.append(.path(Scene.Shape(Path(points: [.zero, Point(0, value)]), fill: .red)))
      nodes.append(
        .markers(
          Scene.Markers(
            shape: .circle(radius: 2), fill: .red, stroke: nil, positions: [Point(value, 0)])))
      nodes.append(
        .group(Scene.Group(id: "a", clip: Rect(x: 0, y: value, width: 1, height: 1), children: [])))
    }
    for node in nodes {
      let scene = scene([node])
      for draw in [
        { _ = try scene.picture() }, { _ = try scene.svg(description: description) },
        { _ = try scene.pdf(description: description) },
      ] as [() throws -> Void] {
        #expect {
          try draw()
        } throws: { error in
          if case .measure = error as? RenderError { true } else { false }
        }
      }
    }
  }

  @Test func groupsMayBeNestedSoDeep() throws {
    func nested(_ depth: Int) -> Scene {
      var node = Scene.Node.path(Scene.Shape(Path(viewBox), fill: .red))
      for _ in 0..<depth { node = .group(Scene.Group(id: "a", children: [node])) }
      return scene([node])
    }
    let deep = nested(SceneCutter.greatestDepth)
    #expect(try deep.picture()[3, 3] == SIMD4(255, 0, 0, 255))
    #expect(try deep.svg(description: description).contains("<path"))
    let tooDeep = nested(20_000)
    #expect(throws: RenderError.depth(most: SceneCutter.greatestDepth)) { try tooDeep.picture() }
    #expect(throws: RenderError.depth(most: SceneCutter.greatestDepth)) {
      try tooDeep.svg(description: description)
    }
    #expect(throws: RenderError.depth(most: SceneCutter.greatestDepth)) {
      try tooDeep.pdf(description: description)
    }
    #expect(tooDeep.digest != deep.digest)
  }

  @Test(arguments: [0, -1, .nan, .infinity, 1e20]) func pagesWithoutASizeAreRefused(value: Double) {
    var scene = scene([])
    scene.viewBox = Rect(x: 0, y: 0, width: value, height: 10)
    #expect(throws: RenderError.self) { try scene.picture() }
    #expect(throws: RenderError.self) { try scene.pdf(description: description) }
    #expect(throws: RenderError.self) { try scene.svg(description: description) }
    scene.viewBox = viewBox
    scene.pixelsPerInch = value
    if value != 1e20 {
      #expect(throws: RenderError.self) { try scene.pdf(description: description) }
    }
    #expect {
      try scene.svg(description: description)
    } throws: { error in
      guard case .measure("pixelsPerInch", _, _) = error as? RenderError else { return false }
      return true
    }
  }
}
