import Pictures
import TestSupport
import Testing

@testable import Plotting

@Suite struct Axes3DTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private let corners = [-1.0, 1].flatMap { x in
    [-1.0, 1].flatMap { y in [-1.0, 1].map { Point3(x, y, $0) } }
  }

  private func layout(_ axes: Axes3D, size: Double = 4) throws -> Axes3DLayout {
    let figure = try Figure(width: size, height: size) { axes }
    return try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
  }

  private func cube(elevation: Double, azimuth: Double) throws -> Axes3DLayout {
    try layout(
      Axes3D(x: "$x_1$", y: "$x_2$", z: "$x_3$", elevation: elevation, azimuth: azimuth) {
        Scatter3D(corners, color: .red)
      }, size: 7)
  }

  /// Every view of a turn around the box and from pole to pole.
  private static let views = stride(from: -90.0, through: 90, by: 15).flatMap { elevation in
    stride(from: 0.0, through: 360, by: 15).map { (elevation, $0) }
  }

  @Test func deeperPointsHaveGreaterDepth() throws {
    for (elevation, azimuth) in Self.views {
      let space = try cube(elevation: elevation, azimuth: azimuth).space
      let eye = space.projection.eye
      // Scaled to the box, so that distances are those the camera sees.
      func distance(_ point: Point3) -> Double {
        let box = Projection3D.box
        let away = point - eye
        let scaled = Point3(
          away.x * box.x / space.x.length, away.y * box.y / space.y.length,
          away.z * box.z / space.z.length)
        return scaled.length
      }
      for a in corners {
        for b in corners where distance(a) > distance(b) + 0.5 {
          #expect(space.depth(of: a) > space.depth(of: b))
        }
      }
    }
  }

  @Test func viewsAFullTurnApartAreTheSame() throws {
    let (a, b) = (try cube(elevation: 20, azimuth: 30), try cube(elevation: 20, azimuth: 390))
    for corner in corners {
      let distance = a.space.position(of: corner) - b.space.position(of: corner)
      #expect(abs(distance.x) < 1e-9 && abs(distance.y) < 1e-9)
    }
  }

  @Test func theEyeLooksAtTheMiddle() throws {
    for (elevation, azimuth) in Self.views {
      let layout = try cube(elevation: elevation, azimuth: azimuth)
      let middle = layout.space.projection.project(.zero).position
      #expect(abs(middle.x) < 1e-12 && abs(middle.y) < 1e-12)
    }
  }

  @Test func noLabelStandsInsideTheBox() throws {
    for (elevation, azimuth) in Self.views {
      let layout = try cube(elevation: elevation, azimuth: azimuth)
      let hull = Hull(corners.map(layout.space.position(of:)))
      for text in layout.axes.flatMap(\.texts) {
        #expect(!hull.contains(text.box.center), "\(text.text) at \(elevation), \(azimuth)")
      }
    }
  }

  @Test func noTickLabelsLieOverEachOther() throws {
    for (elevation, azimuth) in Self.views {
      for axis in try cube(elevation: elevation, azimuth: azimuth).axes {
        let boxes = axis.ticks.compactMap(\.label?.box)
        for (index, box) in boxes.enumerated() {
          for other in boxes.dropFirst(index + 1) {
            let shared = box.intersection(other).map { $0.width * $0.height } ?? 0
            let smaller = min(box.width * box.height, other.width * other.height)
            #expect(shared <= 0.2 * smaller)
          }
        }
      }
    }
  }

  @Test func wallsStandBehindTheData() throws {
    for (elevation, azimuth) in Self.views {
      let space = try cube(elevation: elevation, azimuth: azimuth).space
      let box = AxesBox3D(space: space)
      for dimension in Direction3D.allCases {
        var (near, far) = (Point3.zero, Point3.zero)
        far[dimension] = box.behind[dimension]
        near[dimension] = box.before[dimension]
        #expect(space.depth(of: far) >= space.depth(of: near) - 1e-12)
      }
    }
  }

  @Test func exactOrderPutsWhatIsBehindAPlaneBeforeIt() throws {
    var random = SplitMix(state: 7)
    let points = (0..<200).map { _ in
      Point3(
        .random(in: -1...1, using: &random), .random(in: -1...1, using: &random),
        .random(in: -1...1, using: &random))
    }
    for azimuth in stride(from: 0.0, to: 360, by: 40) {
      let axes = Axes3D(elevation: 20, azimuth: azimuth, depthOrder: .exact) {
        Scatter3D(points, color: .red)
        Surface3D(x: [-1, 1], y: [-1, 1], alpha: 0.5) { x, y in 0.5 * x - 0.3 * y }
      }
      let layout = try layout(axes)
      let eye = layout.space.projection.eye
      func height(_ point: Point3) -> Double { point.z - 0.5 * point.x + 0.3 * point.y }
      let plane = try #require(
        layout.pieces.firstIndex { if case .face = $0 { true } else { false } })
      #expect(layout.pieces.count == 201)
      for (index, piece) in layout.pieces.enumerated() {
        guard case .disc(let point, _, _) = piece else { continue }
        let isBehind = (height(point) > 0) != (height(eye) > 0)
        #expect(isBehind == (index < plane))
      }
    }
  }

  @Test func exactOrderCutsPlanesThatCross() throws {
    let axes = Axes3D(depthOrder: .exact) {
      Surface3D(x: [-1, 1], y: [-1, 1]) { x, _ in x }
      Surface3D(x: [-1, 1], y: [-1, 1]) { x, _ in -x }
      Arrow3D(from: Point3(-0.5, 0, 0), vector: Point3(1, 0, 0))
    }
    let faces = try layout(axes).pieces.filter { if case .face = $0 { true } else { false } }
    #expect(faces.count == 3)
  }

  @Test func exactOrderDrawsTheFarPartOfALineBeforeThePlaneThatCutsIt() throws {
    // Both ways, and from both sides of the plane.
    for (height, elevation) in [(1.0, 30.0), (-1, 30), (1, -30), (-1, -30)] {
      let axes = Axes3D(elevation: elevation, depthOrder: .exact) {
        Surface3D(x: [-1, 1], y: [-1, 1]) { _, _ in 0 }
        Rod(from: Point3(0.2, 0.1, -height), to: Point3(0.2, 0.1, height))
      }
      let pieces = try layout(axes).pieces
      #expect(pieces.count == 3)
      guard case .face? = pieces.dropFirst().first else {
        Issue.record("the plane is not between the parts of the line")
        continue
      }
      let farSide = elevation > 0 ? -1.0 : 1
      #expect(pieces.first?.points.contains { $0.z * farSide > 0.9 } == true)
      #expect(pieces.last?.points.contains { $0.z * farSide < -0.9 } == true)
    }
  }

  @Test func exactOrderOfManyFacesLooksLikeThatOfFew() throws {
    func picture(faces: Int) throws -> Picture {
      let places = (0...faces).map { 2 * Double($0) / Double(faces) - 1 }
      return try Figure(width: 3, height: 3) {
        Axes3D(depthOrder: .exact) {
          Surface3D(x: places, y: places, color: .red) { x, _ in x }
          Surface3D(x: places, y: places, color: .blue) { x, _ in -x }
        }
      }
      .layout(fonts: fonts).scene(canvas: .full).picture()
    }
    // Few enough to be cut by each other, and many more.
    let (few, many) = (try picture(faces: 4), try picture(faces: 20))
    let differing = zip(few.pixels, many.pixels).count { $0 != $1 }
    #expect(differing < few.pixels.count / 500)
  }

  @Test func discsOfOneLookAreOneSetOfMarkers() throws {
    let points = (0..<1000).map { index in
      let digits = [index % 10, index / 10 % 10, index / 100].map { Double($0) }
      return Point3(digits[0], digits[1], digits[2])
    }
    let layout = try layout(
      Axes3D {
        Scatter3D(points, color: .red, alpha: 1)
        Scatter3D(points, color: .blue, alpha: 1)
      })
    let counts = Piece3D.nodes(of: layout.pieces, in: layout.space).map { node in
      if case .markers(let markers) = node { markers.positions.count } else { 0 }
    }
    #expect(counts == [1000, 1000])
  }

  @Test func collectionsAreDrawnWhole() throws {
    let axes = Axes3D {
      Surface3D(x: [-1, 1], y: [-1, 1]) { x, _ in x }
      Scatter3D(corners, color: .red)
    }
    let pieces = try layout(axes).pieces
    #expect(pieces.count == 9)
    guard case .face = pieces[0] else {
      if case .face = pieces[8] { return }
      Issue.record("the plane is drawn between the points")
      return
    }
  }

  @Test func discsFadeWithTheirDepth() throws {
    let scatter = Scatter3D([Point3(0, 0, 0), Point3(1, 0, 0), Point3(2, 0, 0)], color: .red)
    let pieces = try layout(Axes3D(elevation: 0, azimuth: 0) { scatter }).pieces
    let alphas = pieces.compactMap { piece -> Double? in
      if case .disc(_, _, let color) = piece { color.alpha } else { nil }
    }
    #expect(alphas.first.map { abs($0 - 0.3) < 1e-12 } == true)
    #expect(alphas.last == 1)
    #expect(alphas == alphas.sorted())
  }

  @Test func arrowsHaveHeadsOfFifteenDegrees() throws {
    let vector = Point3(1, 2, 2)
    let arrow = Arrow3D(vector: vector, scale: 2)
    let space = try layout(Axes3D { arrow }).space
    let lines = arrow.pieces(in: space).map(\.points)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0[0] == vector * 2 })
    for line in lines.dropFirst() {
      let back = line[0] - line[1]
      #expect(abs(back.length - 0.3 * 6) < 1e-12)
      let cosine = back.dot(vector) / (back.length * vector.length)
      #expect(abs(cosine - 0.965925826289068) < 1e-12)
    }
  }

  /// Data at the ends of what a Double holds, nothing at all, and flat data.
  @Test(arguments: [
    [], [Point3.zero], [Point3(1e300, -1e300, 1e-300), Point3(-1e300, 1e300, 0)],
    [Point3(.nan, 0, 0), Point3(1, 1, 1)], [Point3(.infinity, 0, 0)],
    [Point3(1e9, 0, 0), Point3(1e9 + 1e-3, 0, 0)],
  ])
  func extremeDataGiveAxes(points: [Point3]) throws {
    let figure = try Figure {
      Axes3D {
        Scatter3D(points, color: .red, label: "a")
        Arrow3D(from: points.first ?? .zero, vector: .zero)
      }
      .legend(.best)
    }
    _ = try figure.layout(fonts: fonts).scene()
  }

  @Test func anglesThatAreNotNumbersAreRefused() {
    #expect(throws: PlotError.self) { try layout(Axes3D(elevation: .nan) {}) }
    #expect(throws: PlotError.self) { try layout(Axes3D(azimuth: .infinity) {}) }
  }
}

/// A mark of one line.
private struct Rod: Mark3D {
  var from: Point3
  var to: Point3
  var dataPoints: [Point3] { [from, to] }
  func pieces(in space: Space3D) -> [Piece3D] {
    [.line(from: from, to: to, color: .ink, width: 1)]
  }
}

/// A convex polygon around points.
private struct Hull {
  private var edges: [(Point, Point)] = []

  init(_ points: [Point]) {
    // An edge of the hull has all points on one side.
    for a in points {
      for b in points where a != b {
        if points.allSatisfy({ Self.turn(a, b, $0) >= -1e-9 }) { edges.append((a, b)) }
      }
    }
  }

  func contains(_ point: Point) -> Bool {
    edges.allSatisfy { Self.turn($0.0, $0.1, point) > 0 }
  }

  private static func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }
}
