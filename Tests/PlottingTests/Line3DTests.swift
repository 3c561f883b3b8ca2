import TestSupport
import Testing

@testable import Plotting

/// Lines through space, nets and the lines around faces.
@Suite struct Line3DTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(
    order: DepthOrder = .collections, @Mark3DBuilder marks: () throws -> [any Mark3D]
  ) throws -> Axes3DLayout {
    let figure = try Figure(width: 4, height: 4) {
      try Axes3D(depthOrder: order, marks: marks).limits(x: -1...1, y: -1...1, z: -1...1)
    }
    return try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
  }

  private func shapes(of layout: Axes3DLayout) -> [Scene.Shape] {
    Piece3D.nodes(of: layout.pieces, in: layout.space).compactMap { node in
      if case .path(let shape) = node { shape } else { nil }
    }
  }

  private static let bent = [
    Point3(-1, -1, -1), Point3(1, -1, 0), Point3(1, 1, 0.5), Point3(-0.5, 1, 1),
  ]

  @Test func aLineIsOnePathWithRoundCornersAndSquareEnds() throws {
    let layout = try layout { Line3D(Self.bent, color: .red, width: 2) }
    let shapes = shapes(of: layout)
    #expect(shapes.count == 1)
    let places = Self.bent.map(layout.space.position(of:))
    #expect(shapes.first?.path == Path(points: places))
    let stroke = Scene.Stroke(
      .red, width: layout.space.plane.pixels(2), cap: .square, join: .round)
    #expect(shapes.first?.stroke == stroke)
  }

  @Test func pointsThatAreNotFiniteLeaveAGap() throws {
    var points = Self.bent
    points.insert(Point3(0, .nan, 0), at: 2)
    let shapes = try shapes(of: layout { Line3D(points) })
    #expect(shapes.count == 2)
  }

  @Test func aRingIsClosed() throws {
    let ring = Self.bent + [Self.bent[0]]
    let shapes = try shapes(of: layout { Line3D(ring) })
    #expect(shapes.count == 1)
    #expect(shapes.first?.path.elements.last == .close)
  }

  @Test func aLineIsCutAtTheWalls() throws {
    let layout = try layout {
      Line3D([Point3(-5, 0, 0), Point3(0, 0, 0), Point3(0, 0, 1e300)])
    }
    let box = AxesBox3D(space: layout.space)
    let ends = layout.pieces.flatMap(\.points)
    #expect(ends == [Point3(box.low.x, 0, 0), .zero, .zero, Point3(0, 0, box.high.z)])
  }

  @Test func partsHaveTheColoursOfTheirValues() throws {
    let scale = ColorScale(.viridis, limits: 0...3)
    func colors(_ values: [Double]) throws -> [Color] {
      try layout { Line3D(Self.bent, values: ValueColors(values, on: scale)) }.pieces
        .compactMap { piece in
          if case .line(_, _, let color, _, _) = piece { color } else { nil }
        }
    }
    let expected = [3.0, 0, 1].map(scale.paint(of:))
    #expect(try colors([3, 0, 1]) == expected)
    // One value for each point: that of the point a line starts at.
    #expect(try colors([3, 0, 1, 2]) == expected)
    #expect(try colors([3, .nan, 1]) == [expected[0], expected[2]])
  }

  @Test func dashesAreAsLongOnThePageAsInThePlane() throws {
    // Away from the camera: equal lengths of space are not equal on the page.
    let width = 2.0
    let layout = try layout {
      Line3D([Point3(1, -1, -1), Point3(-1, 1, 1)], width: width, dash: .dashDotted)
    }
    let space = layout.space
    let unit = space.plane.pixels(width)
    let pattern = Line.Dash.dashDotted.pattern.map { $0 * unit }
    let strokes = layout.pieces.map { $0.points.map(space.position(of:)) }
    #expect(strokes.count > 10)
    for (index, stroke) in strokes.enumerated().dropLast() {
      let step = 2 * (index % 2)
      #expect(abs((stroke[1] - stroke[0]).length - pattern[step]) < 1e-9)
      #expect(abs((strokes[index + 1][0] - stroke[1]).length - pattern[step + 1]) < 1e-9)
    }
  }

  @Test func dashesGoOnAroundCornersAndBehindTheWalls() throws {
    let short = [Point3(0.9, 0, 0), Point3(-0.9, 0, 0)]
    // Along the same line, so that the dashes have come further at the wall.
    let long = [Point3(1.4, 0, 0), Point3(0.2, 0, 0), Point3(-0.9, 0, 0)]
    let layouts = try [short, long].map { line in
      try layout { Line3D(line, width: 3, dash: .dashed) }
    }
    let space = layouts[1].space
    let start = space.position(of: long[0])
    let unit = space.plane.pixels(3)
    let period = Line.Dash.dashed.pattern.reduce(0, +) * unit
    let stroke = Line.Dash.dashed.pattern[0] * unit
    for end in layouts[1].pieces.dropLast().map({ space.position(of: $0.points[1]) }) {
      let phase = (end - start).length.truncatingRemainder(dividingBy: period)
      let isAtTheCorner = (end - space.position(of: long[1])).length < 1e-9
      #expect(isAtTheCorner || abs(phase - stroke) < 1e-9)
    }
    #expect(abs(layouts[0].pieces.count - layouts[1].pieces.count) <= 2)
  }

  @Test(arguments: [0.0, 1e-9, 1e6])
  func linesOfAnyWidthAreDrawn(width: Double) throws {
    let layout = try layout { Line3D(Self.bent, width: width, dash: .dotted) }
    #expect(layout.pieces.count >= 1 && layout.pieces.count < 10_000)
  }

  @Test func exactOrderCutsALineAtAFaceAndKeepsItsDashes() throws {
    let line = Line3D([Point3(0.2, 0.1, -1), Point3(0.2, 0.1, 1)], dash: .dashed)
    let plane = Surface3D(x: [-1, 1], y: [-1, 1]) { _, _ in 0 }
    let alone = try layout(order: .exact) { line }.pieces
    let cut = try layout(order: .exact) {
      plane
      line
    }.pieces
    func length(_ pieces: [Piece3D]) -> Double {
      pieces.reduce(0) { sum, piece in
        guard case .line(let from, let to, _, _, _) = piece else { return sum }
        return sum + (to - from).length
      }
    }
    #expect(abs(length(alone) - length(cut)) < 1e-12)
    let face = try #require(cut.firstIndex { if case .face = $0 { true } else { false } })
    #expect(cut[..<face].allSatisfy { piece in piece.points.allSatisfy { $0.z < 1e-12 } })
    #expect(cut[(face + 1)...].allSatisfy { piece in piece.points.allSatisfy { $0.z > -1e-12 } })
  }

  @Test func whatIsDeclaredLastIsOnTop() throws {
    let path = Line3D(Self.bent, color: .red)
    let surface = Surface3D(x: [-1, 1], y: [-1, 1]) { _, _ in 0 }
    let pieces = try layout(order: .declared) {
      surface
      path
    }.pieces
    #expect(pieces.count == 4)
    guard case .face? = pieces.first else {
      Issue.record("the surface is not behind the path")
      return
    }
    guard case .face? = try layout(order: .declared, marks: { [path, surface] }).pieces.last else {
      Issue.record("the surface is not before the path")
      return
    }
  }

  @Test func legendsAvoidAndShowLines() throws {
    let line = Line3D(Self.bent, color: .red, dash: .dashed, label: "path")
    let space = try layout { line }.space
    #expect(line.obstacles(in: space).lines.count == 3)
    #expect(line.legendEntry?.label == "path")
    #expect(Line3D(Self.bent).legendEntry == nil)
  }

  @Test func linesThatCannotBeDrawnAreRefused() {
    let lines: [(Line3D, String)] = [
      (Line3D(x: [1], y: [1, 2], z: [1], label: "a"), "line \"a\": expected as many x as y"),
      (Line3D(x: [1], y: [1], z: []), "line: expected as many x as z"),
      (Line3D(Self.bent, values: ValueColors([1, 2])), "lines between points"),
      (Line3D(Self.bent, width: -1), "width of the line"),
      (Line3D(Self.bent, alpha: 2), "alpha of the line"),
    ]
    for (line, problem) in lines {
      #expect {
        try Figure { Axes3D { line } }
      } throws: { error in
        "\(error)".contains(problem)
      }
    }
  }

  // MARK: - Nets

  private static let sides = [-1.0, 0, 1]

  @Test func aNetIsALineForEachRowAndEachColumn() throws {
    let layout = try layout {
      Wireframe3D(x: Self.sides, y: [-1, 1], color: .red, width: 1) { x, y in x * y }
    }
    let shapes = shapes(of: layout)
    let lines = [
      [Point3(-1, -1, 1), Point3(0, -1, 0), Point3(1, -1, -1)],
      [Point3(-1, 1, -1), Point3(0, 1, 0), Point3(1, 1, 1)],
      [Point3(-1, -1, 1), Point3(-1, 1, -1)], [Point3(0, -1, 0), Point3(0, 1, 0)],
      [Point3(1, -1, -1), Point3(1, 1, 1)],
    ]
    #expect(shapes.map(\.path) == lines.map { Path(points: $0.map(layout.space.position(of:))) })
    #expect(Set(shapes.compactMap(\.stroke?.cap)) == [.butt])
  }

  @Test func aNetHasGapsAndRefusesRowsOfOtherLengths() throws {
    let net = Wireframe3D(x: Self.sides, y: Self.sides) { x, y in x == 0 && y == 0 ? .nan : x }
    #expect(try layout { net }.pieces.count == 8)
    #expect {
      try Figure { Axes3D { Wireframe3D(x: [1, 2], y: [1], z: [[1]], label: "net") } }
    } throws: { error in
      "\(error)".hasPrefix("wireframe \"net\": expected as many x")
    }
  }

  // MARK: - Edges of faces

  @Test func theLineAroundAFaceIsClosedAndOverIt() throws {
    let triangle = [Point3(0, 0, 0), Point3(1, 0, 0), Point3(0, 1, 1)]
    let layout = try layout {
      Polygon3D(triangle, edgeColor: .black, edgeWidth: 2, color: .red, alpha: 0.5)
    }
    let shapes = shapes(of: layout)
    #expect(shapes.count == 2)
    let path = Path(points: triangle.map(layout.space.position(of:)), closed: true)
    #expect(shapes.map(\.path) == [path, path])
    #expect(shapes[0].fill == Color.red.withAlpha(0.5) && shapes[0].isAntialiased)
    #expect(shapes[1].stroke?.color == .black)
  }

  @Test func areasThatShareAnEdgeMeetWithoutASeam() throws {
    let (a, b, c, d) = (Point3(0, 0, 0), Point3(1, 0, 0), Point3(0, 1, 0), Point3(1, 1, 1))
    func areSmooth(_ polygons: [[Point3]]) throws -> Set<Bool> {
      Set(
        try layout { Polygon3D(polygons) }.pieces.compactMap { piece in
          if case .face(_, _, let isAntialiased) = piece { isAntialiased } else { nil }
        })
    }
    #expect(try areSmooth([[a, b, c], [c, b, d]]) == [false])
    #expect(try areSmooth([[a, b, c], [d, Point3(0, 1, 1), Point3(1, 0, 1)]]) == [true])
  }

  @Test func areasWithoutCornersAreLeftOut() throws {
    let hole = Point3(.nan, 0, 0)
    let layout = try layout {
      Polygon3D([
        [.zero, hole, Point3(1, 0, 0)], [], [.zero, Point3(1, 0, 0), Point3(0, 1, 0), hole],
      ])
      Polygon3D([[.zero, Point3(1, 0, 0), Point3(0, 1, 1)]], values: ValueColors([.nan]))
    }
    #expect(layout.pieces.map(\.points.count) == [3])
    #expect {
      try Figure { Axes3D { Polygon3D([[.zero]], values: ValueColors([])) } }
    } throws: { error in
      "\(error)".contains("expected as many polygons as values")
    }
  }
}
