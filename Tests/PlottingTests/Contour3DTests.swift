import FigureTesting
import Testing

@testable import Plotting

/// Contours of a surface in space. The numbers are those of Matplotlib 3.8.0's `Axes3D.contour` and
/// `contourf`, from `_3dverts_codes` of their collections.
@Suite struct Contour3DTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let (x, y) = ([-1.0, 0, 2], [0, 1, 1.5, 3])
  private static func height(_ x: Double, _ y: Double) -> Double { x * x - 0.5 * y + 0.25 * x * y }

  private func layout(
    limits: Bool = true, @Mark3DBuilder marks: () throws -> [any Mark3D]
  ) throws -> Axes3DLayout {
    var axes = try Axes3D(marks: marks)
    if limits { axes = axes.limits(x: -5...5, y: -5...5, z: -5...5) }
    let figure = try Figure { axes }
    return try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
  }

  /// The points of pieces, each once, in a fixed order.
  private static func vertices(_ pieces: [Piece3D]) -> [Point3] {
    sorted(pieces.flatMap(\.points))
  }

  private static func sorted(_ points: [Point3]) -> [Point3] {
    func rounded(_ value: Double) -> Double { (value * 1e6).rounded() / 1e6 + 0 }
    let rounded = Set(points.map { Point3(rounded($0.x), rounded($0.y), rounded($0.z)) })
    return rounded.sorted { ($0.x, $0.y, $0.z) < ($1.x, $1.y, $1.z) }
  }

  /// What is drawn, apart for each level: each has its colour.
  private func levels(_ mark: any Mark3D) throws -> [[Piece3D]] {
    var (levels, colors): ([[Piece3D]], [Color]) = ([], [])
    for piece in try layout(marks: { mark }).pieces {
      let color: Color
      switch piece {
      case .line(_, _, let own, _, _), .face(_, let own, _): color = own
      case .disc, .text: continue
      }
      if colors.last != color {
        colors.append(color)
        levels.append([])
      }
      levels[levels.count - 1].append(piece)
    }
    return levels
  }

  private func expect(_ mark: any Mark3D, _ expected: [[(Double, Double, Double)]]) throws {
    let actual = try levels(mark).map(Self.vertices)
    let expected = expected.map { Self.sorted($0.map { Point3($0.0, $0.1, $0.2) }) }
    #expect(actual.count == expected.count)
    for (actual, expected) in zip(actual, expected) {
      #expect(actual.count == expected.count)
      let farthest = zip(actual, expected).map { ($0 - $1).length }.max() ?? 0
      #expect(farthest < 3e-6, "\(actual)")
    }
  }

  @Test func linesStandAtTheirHeights() throws {
    let contour = Contour3D(x: Self.x, y: Self.y, levels: [0.5, 1.5], z: Self.height)
    let low: [(Double, Double, Double)] = [
      (-0.5, 0, 0.5), (-1, 0.666666667, 0.5), (0.727272727, 3, 0.5), (0.526315789, 1.5, 0.5),
      (0.444444444, 1, 0.5), (0.25, 0, 0.5),
    ]
    let high: [(Double, Double, Double)] = [
      (1.090909091, 3, 1.5), (0.947368421, 1.5, 1.5), (0.888888889, 1, 1.5), (0.75, 0, 1.5),
    ]
    try expect(contour, [low, high])
  }

  @Test func linesAlongXAreProfilesInAPlane() throws {
    let contour = Contour3D(
      x: Self.x, y: Self.y, along: .x, at: .plane(-3), levels: [-0.5, 1], z: Self.height)
    let low: [(Double, Double, Double)] = [
      (-3, 3, -1.375), (-3, 1.5, -0.4375), (-3, 1, -0.125), (-3, 0, 0.5),
    ]
    let high: [(Double, Double, Double)] = [
      (-3, 3, 1.25), (-3, 1.5, 1.625), (-3, 1, 1.75), (-3, 0, 2),
    ]
    try expect(contour, [low, high])
  }

  @Test func linesAlongYAreProfilesWhereTheSurfaceIs() throws {
    let contour = Contour3D(x: Self.x, y: Self.y, along: .y, levels: [0.5, 2], z: Self.height)
    let low: [(Double, Double, Double)] = [(-1, 0.5, 0.625), (0, 0.5, -0.25), (2, 0.5, 4)]
    let high: [(Double, Double, Double)] = [(-1, 2, -0.5), (0, 2, -1), (2, 2, 4)]
    try expect(contour, [low, high])
  }

  @Test func layersStandHalfwayBetweenTheirLevels() throws {
    let contour = FilledContour3D(
      x: Self.x, y: Self.y, levels: [-1, 0, 1, 2], z: Self.height)
    let middle: [(Double, Double, Double)] = [
      (-0.666666667, 1, 0.5), (-1, 1.333333333, 0.5), (-1, 1, 0.5), (-1, 0, 0.5), (0, 0, 0.5),
      (0.666666667, 1, 0.5), (0.736842105, 1.5, 0.5), (0.909090909, 3, 0.5),
      (0.545454545, 3, 0.5), (0.315789474, 1.5, 0.5), (0.222222222, 1, 0.5), (0.5, 0, 0.5),
    ]
    let high: [(Double, Double, Double)] = [
      (1.111111111, 1, 1.5), (1.157894737, 1.5, 1.5), (1.272727273, 3, 1.5),
      (0.909090909, 3, 1.5), (0.736842105, 1.5, 1.5), (0.666666667, 1, 1.5), (0.5, 0, 1.5),
      (1, 0, 1.5),
    ]
    let levels = try levels(contour)
    #expect(levels.count == 3)
    for (pieces, expected) in zip(levels.dropFirst(), [middle, high]) {
      let points = Self.sorted(expected.map { Point3($0.0, $0.1, $0.2) })
      let actual = Self.vertices(pieces)
      #expect(actual.count == points.count)
      #expect(zip(actual, points).allSatisfy { ($0 - $1).length < 3e-6 })
    }
  }

  @Test func translucentLayersAlongXLieBesideEachOther() throws {
    let contour = FilledContour3D(
      x: Self.x, y: Self.y, along: .x, at: .plane(4), levels: [-1, 0.5, 1], alpha: 0.5,
      z: Self.height)
    let low: [(Double, Double, Double)] = [
      (4, 0, 0), (4, 0, 1), (4, 1, 0.625), (4, 1.5, 0.4375), (4, 3, -0.125), (4, 3, -1.5),
      (4, 3, -1.25), (4, 1.5, -0.125), (4, 1, 0.25),
    ]
    let high: [(Double, Double, Double)] = [
      (4, 1, 1.75), (4, 1.5, 1.625), (4, 3, 1.25), (4, 3, -0.125), (4, 1.5, 0.4375),
      (4, 1, 0.625), (4, 0, 1), (4, 0, 2),
    ]
    try expect(contour, [low, high])
  }

  @Test func opaqueLayersInOnePlaneCoverEachOther() throws {
    let contour = FilledContour3D(
      x: Self.x, y: Self.y, at: .wall, levels: [-1.5, 0, 1, 4], z: Self.height)
    let layout = try layout { contour }
    let faces = layout.pieces.map(\.points)
    #expect(faces.count == 3)
    // The lowest layer is the whole rectangle.
    let whole = Set(faces[0].map { Point($0.x, $0.y) })
    let corners = Set([Point(-1, 0), Point(2, 0), Point(2, 3), Point(-1, 3)])
    #expect(whole.isSuperset(of: corners))
    let wall = AxesBox3D(space: layout.space).behind.z
    #expect(faces.joined().allSatisfy { $0.z == wall })
  }

  /// Matplotlib: `ax.get_xlim()` and its like after `contour` and `contourf`.
  @Test func limitsFitSurfaceOrLayers() throws {
    func limits(_ mark: any Mark3D) throws -> [Interval] {
      let space = try layout(limits: false) { mark }.space
      return [space.x, space.y, space.z]
    }
    func isNear(_ actual: [Interval], _ expected: [Double]) -> Bool {
      zip(actual.flatMap { [$0.from, $0.to] }, expected).allSatisfy { abs($0 - $1) < 1e-12 }
    }
    let lines = Contour3D(x: Self.x, y: Self.y, z: Self.height)
    #expect(isNear(try limits(lines), [-1.15, 2.15, -0.15, 3.15, -1.5, 4]))
    let layers = FilledContour3D(x: Self.x, y: Self.y, levels: [-1, 0, 1, 2], z: Self.height)
    #expect(isNear(try limits(layers), [-1.15, 2.15, -0.15, 3.15, -0.5, 1.5]))
    let profiles = FilledContour3D(
      x: Self.x, y: Self.y, along: .x, levels: [-1, 0.5, 1], z: Self.height)
    #expect(isNear(try limits(profiles), [-0.3, 0.8, -0.15, 3.15, -1.5, 4]))
    let below = Contour3D(x: Self.x, y: Self.y, at: .plane(-3), z: Self.height)
    #expect(isNear(try limits(below), [-1.15, 2.15, -0.15, 3.15, -3, 4]))
  }

  @Test func profilesEndWhereHeightsAreMissing() throws {
    let contour = Contour3D(x: Self.x, y: Self.y, along: .x, levels: [1]) { x, y in
      x == 2 && y == 3 ? .nan : Self.height(x, y)
    }
    let pieces = try layout { contour }.pieces
    #expect(!pieces.isEmpty)
    #expect(pieces.flatMap(\.points).allSatisfy { $0.isFinite && $0.y < 3 })
  }

  @Test func contoursThatCannotBeDrawnAreRefused() {
    let marks: [(any Mark3D, String)] = [
      (Contour3D(x: [1], y: [1, 2], z: Self.height), "number of x"),
      (Contour3D(x: Self.x, y: Self.y, levels: [1, 0], z: Self.height), "levels of the contour"),
      (Contour3D(x: Self.x, y: Self.y, at: .plane(.nan), z: Self.height), "plane of the contour"),
      (FilledContour3D(x: Self.x, y: Self.y, levels: [1], z: Self.height), "number of levels"),
      (FilledContour3D(x: Self.x, y: Self.y, alpha: -1, z: Self.height), "alpha"),
    ]
    for (mark, problem) in marks {
      #expect {
        try Figure { Axes3D { mark } }
      } throws: { error in
        "\(error)".contains(problem)
      }
    }
  }

  // MARK: - Pictures

  private static let sides = steps(from: -1, to: 1, count: 21)
  private static func hills(_ x: Double, _ y: Double) -> Double { x * x * x - x - y * y }

  private func space(@Mark3DBuilder marks: () throws -> [any Mark3D]) throws -> Figure {
    try smallFigure(width: 2.6, height: 2.4) {
      try Axes3D(x: "$x$", y: "$y$", z: "$z$", marks: marks)
    }
  }

  @Test func lines() throws {
    let figure = try space { Contour3D(x: Self.sides, y: Self.sides, z: Self.hills) }
    expectFigure(figure, matches: "contour")
  }

  @Test func linesOnTheWalls() throws {
    let figure = try space {
      Wireframe3D(x: Self.sides, y: Self.sides, color: .gray, width: 0.3, z: Self.hills)
      Contour3D(x: Self.sides, y: Self.sides, at: .wall, color: .red, z: Self.hills)
      Contour3D(x: Self.sides, y: Self.sides, along: .x, at: .wall, z: Self.hills)
      Contour3D(x: Self.sides, y: Self.sides, along: .y, at: .wall, z: Self.hills)
    }
    expectFigure(figure, matches: "contour-walls")
  }

  @Test func layers() throws {
    let figure = try space {
      FilledContour3D(x: Self.sides, y: Self.sides, alpha: 0.7, z: Self.hills)
    }
    expectFigure(figure, matches: "filled-contour")
  }

  @Test func layersBelowASurface() throws {
    let figure = try smallFigure(width: 2.6, height: 2.4) {
      Axes3D(x: "$x$", y: "$y$", z: "$z$") {
        FilledContour3D(x: Self.sides, y: Self.sides, at: .wall, z: Self.hills)
        Surface3D(x: Self.sides, y: Self.sides, colors: .viridis, alpha: 0.8) { x, y in
          Self.hills(x, y) + 2
        }
      }
      .limits(z: -1...3)
    }
    expectFigure(figure, matches: "filled-contour-wall")
  }
}
