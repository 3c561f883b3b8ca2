import Testing

@testable import Plotting

/// What scenes have for marks in the plane: markers that differ, holes by parity, and dashes that start within.
@Suite struct VariedMarkerTests {
  private let description = PictureDescription(id: "a", title: "a", description: "b")

  private func scene(_ nodes: [Scene.Node]) -> Scene {
    Scene(
      viewBox: Rect(x: 0, y: 0, width: 40, height: 20), pixelsPerInch: 100, background: .white,
      nodes: nodes)
  }

  private let varied = Scene.Markers(
    shape: .circle(radius: 2), fill: .red, stroke: Scene.Stroke(.black, width: 1),
    positions: [Point(8.25, 8), Point(20, 10.5), Point(33, 10)],
    variations: [
      Scene.Markers.Variation(), Scene.Markers.Variation(scale: 2, fill: .blue, edge: .blue),
      Scene.Markers.Variation(scale: 3, fill: .green.withAlpha(0.5)),
    ])

  private var square: Scene.Markers {
    var markers = varied
    markers.shape = Path(Rect(x: -2, y: -2, width: 4, height: 4))
    return markers
  }

  /// The markers drawn one by one.
  private func single(_ markers: Scene.Markers) -> [Scene.Node] {
    markers.positions.enumerated().map { index, place in
      var shape = markers.marker(index)
      shape.path = shape.path.applying(.translation(place.x, place.y))
      return .path(shape)
    }
  }

  @Test func markersThatDifferLookAsDrawnOneByOne() throws {
    for markers in [varied, square] {
      let picture = try scene([.markers(markers)]).picture()
      #expect(try picture == scene(single(markers)).picture())
      let svg = try scene([.markers(markers)]).svg(description: description)
      #expect(try SVGScene.read(svg).picture() == scene(single(markers)).picture())
    }
  }

  @Test func circlesOfManySizesNeedNoShapeEach() throws {
    let document = try SVGDocument(scene([.markers(varied)]).svg(description: description))
    #expect(document.all("circle").map { $0.attributes["r"] } == ["2", "4", "6"])
    #expect(document.all("use").isEmpty)
    let squares = try SVGDocument(scene([.markers(square)]).svg(description: description))
    #expect(squares.all("use").count == 3)
  }

  @Test func tooManyOfThemAreAPicture() throws {
    let document = try SVGDocument(
      scene([.markers(varied)]).svg(
        description: description, options: SVGOptions(largestMarkerCount: 2)))
    #expect(document.all("image").count == 1)
    #expect(document.all("circle").isEmpty)
  }

  @Test func thoseOutOfSightAreLeftOutWithTheirLook() throws {
    var markers = varied
    markers.positions[0] = Point(1e6, 0)
    let cut = try SceneCutter(viewBox: scene([]).viewBox, scale: 1).cut([.markers(markers)])
    guard case .markers(let seen)? = cut.first else {
      Issue.record("no markers")
      return
    }
    #expect(seen.positions == Array(markers.positions.dropFirst()))
    #expect(seen.variations == Array(markers.variations.dropFirst()))
  }

  @Test func markersLargerThanThePictureBecomePaths() throws {
    var markers = varied
    markers.variations[1].scale = 1000
    let cut = try SceneCutter(viewBox: scene([]).viewBox, scale: 1).cut([.markers(markers)])
    #expect(cut.count > 1)
    #expect(try scene(cut).picture()[20, 10] == SIMD4(0, 0, 255, 255))
  }

  @Test func theBoundsTakeInTheLargest() {
    #expect(
      Scene.Node.markers(varied).bounds
        == Rect(minX: 8.25 - 6.5, minY: 8 - 6.5, maxX: 33 + 6.5, maxY: 10.5 + 6.5))
  }

  @Test func theLookOfEachCountsInTheDigest() {
    var other = varied
    other.variations[2].fill = .red
    var larger = varied
    larger.variations[0].scale = 1.5
    let digests = [varied, other, larger].map { scene([.markers($0)]).digest }
    #expect(Set(digests).count == 3)
  }

  // MARK: - Holes

  private func rings(_ rule: Scene.Shape.FillRule) -> Scene.Node {
    var path = Path(Rect(x: 2, y: 2, width: 20, height: 16))
    path.elements += Path(Rect(x: 8, y: 6, width: 8, height: 8)).elements
    return .path(Scene.Shape(path, fill: .red, fillRule: rule))
  }

  @Test func aRingInsideAnotherIsAHoleByParity() throws {
    let (white, red) = (SIMD4<UInt8>(repeating: 255), SIMD4<UInt8>(255, 0, 0, 255))
    #expect(try scene([rings(.evenOdd)]).picture()[12, 10] == white)
    #expect(try scene([rings(.evenOdd)]).picture()[4, 10] == red)
    #expect(try scene([rings(.winding)]).picture()[12, 10] == red)
    // What is drawn next knows nothing of it.
    #expect(try scene([rings(.evenOdd), rings(.winding)]).picture()[12, 10] == red)
    let svg = try scene([rings(.evenOdd)]).svg(description: description)
    #expect(try SVGScene.read(svg).picture() == scene([rings(.evenOdd)]).picture())
    #expect(scene([rings(.evenOdd)]).digest != scene([rings(.winding)]).digest)
  }

  @Test func aHoleStaysOneWhenTheShapeIsCut() throws {
    var path = Path(Rect(x: -1e5, y: -1e5, width: 2e5, height: 2e5))
    path.elements += Path(Rect(x: 8, y: 6, width: 8, height: 8)).elements
    let shape = Scene.Node.path(Scene.Shape(path, fill: .red, fillRule: .evenOdd))
    let picture = try scene([shape]).picture()
    #expect(picture[12, 10] == SIMD4(repeating: 255))
    #expect(picture[30, 10] == SIMD4(255, 0, 0, 255))
  }

  // MARK: - Dashes

  private func dashed(_ offset: Double, from x: Double = 0) -> Scene.Node {
    .path(
      Scene.Shape(
        Path(points: [Point(x, 10), Point(40, 10)]),
        stroke: Scene.Stroke(.black, width: 4, dashes: [6, 4], dashOffset: offset)))
  }

  @Test func dashesStartWhereAsked() throws {
    let picture = try scene([dashed(3)]).picture()
    let (black, white) = (SIMD4<UInt8>(0, 0, 0, 255), SIMD4<UInt8>(repeating: 255))
    #expect([1, 5, 8, 15].map { picture[$0, 10] } == [black, white, black, white])
    let svg = try scene([dashed(3)]).svg(description: description)
    #expect(svg.contains("stroke-dashoffset=\"3\""))
    #expect(try SVGScene.read(svg).picture() == picture)
    // Cut far away, where 1000 is a whole number of periods.
    #expect(try scene([dashed(3, from: -1000)]).picture() == picture)
    #expect(scene([dashed(3)]).digest != scene([dashed(0)]).digest)
  }
}
