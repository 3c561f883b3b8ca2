import TestSupport
import Testing

@testable import Plotting

/// Very many pieces in space, for which there are short ways.
@Suite struct SpaceLargeTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private func layout(_ axes: Axes3D) throws -> Axes3DLayout {
    let figure = try Figure(width: 4, height: 4) { axes }
    return try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
  }

  private static let places = (0..<41).map { Double($0) / 10 - 2 }

  @Test func pointsArePlacedOneByOneAsTheyAreTogether() throws {
    let space = try layout(Axes3D { Scatter3D([.zero, Point3(1, 2, 3)]) }).space
    let placer = PointPlacer3D(in: space)
    var random = SplitMix(state: 3)
    for _ in 0..<200 {
      let point = Point3(
        .random(in: -5...5, using: &random), .random(in: -5...5, using: &random),
        .random(in: -5...5, using: &random))
      #expect(placer.position(of: point) == space.position(of: point))
    }
  }

  @Test func theFacesOfAFineSurfaceComeFromTheDeepestToTheNearest() throws {
    let surface = Surface3D(x: Self.places, y: Self.places) { x, y in x * x - y * y }
    let layout = try layout(Axes3D(elevation: 20, azimuth: 40) { surface })
    let depths = layout.pieces.map { piece in
      piece.points.map(layout.space.depth(of:)).reduce(0, +) / Double(piece.points.count)
    }
    #expect(depths.count == 1600)
    #expect(depths == depths.sorted(by: >))
  }

  @Test func cornersWithoutAHeightMakeTrianglesOfTheCellsAroundThem() throws {
    var heights = Self.places.map { y in Self.places.map { x in x + y } }
    heights[20][20] = .nan
    heights[5][5] = .infinity
    heights[5][6] = .nan
    let surface = Surface3D(x: Self.places, y: Self.places, z: heights, colors: .viridis)
    let counts = try layout(Axes3D { surface }).pieces.map(\.points.count)
    // Four triangles around the one, and around the two that stand side by side; the two cells between which
    // those lie have two corners left.
    #expect(counts.count { $0 == 3 } == 8)
    #expect(counts.count { $0 == 4 } == 1600 - 10)
  }

  @Test func whatIsInTheBoxOfManyPiecesIsCutOneByOne() throws {
    let surface = Surface3D(x: Self.places, y: Self.places, edgeColor: .ink) { x, y in x * y }
    for range in [-9.0...9, -1...1, -0.5...4] {
      let layout = try layout(Axes3D { surface }.limits(x: range, y: -1...3, z: -2...2))
      let box = AxesBox3D(space: layout.space)
      let pieces = surface.pieces(in: layout.space)
      #expect(box.clip(pieces) == pieces.compactMap { box.clip($0) })
    }
  }

  @Test func cornersThatCannotBeToldApartKeepTheirOrder() throws {
    let space = try layout(Axes3D { Scatter3D([Point3(-3, -3, -3), Point3(3, 3, 3)]) }).space
    var places: [Double] = [1]
    for _ in 0..<7 { places.append(places[places.count - 1].nextDown) }
    let large = Piece3D.face(
      [Point3(-3, 0, 0), Point3(3, 0, 0), Point3(0, 3, 0)], color: .red, isAntialiased: false)
    let others = places.map { x in
      Piece3D.face(
        [Point3(x, 0, 0), Point3(x, -1, 0), Point3(x + 1, -1, 0)], color: .red,
        isAntialiased: false)
    }
    let found = try #require(FaceJoints(space: space).joined([large] + others).first).points
    let joints = found.filter { $0.y == 0 && abs($0.x) < 2 }
    #expect(joints.map(\.x).sorted() == places.sorted())
    #expect(joints.map { space.share(of: $0).x } == joints.map { space.share(of: $0).x }.sorted())
    for (joint, next) in zip(joints, joints.dropFirst())
    where space.share(of: joint) == space.share(of: next) {
      #expect(joint.x < next.x)
    }
  }

  @Test func sharedEdgesAreFoundWhicheverWayTheyRun() throws {
    let corners = [Point3(0, 0, 0), Point3(1, 0, 0), Point3(1, 1, 0), Point3(0, 1, 0)]
    func smooth(_ polygons: [[Point3]]) throws -> [Bool] {
      let pieces = try layout(Axes3D { Polygon3D(polygons, color: .red) }).pieces
      return pieces.compactMap { piece in
        if case .face(_, _, let isAntialiased) = piece { isAntialiased } else { nil }
      }
    }
    let first = [corners[0], corners[1], corners[2]]
    let second = [corners[0], corners[2], corners[3]]
    let apart = [Point3(5, 5, 5), Point3(6, 5, 5), Point3(5, 6, 5)]
    #expect(try smooth([first, second]) == [false, false])
    #expect(try smooth([first, second.reversed()]) == [false, false])
    #expect(try smooth([first, apart]) == [true, true])
  }

  @Test(arguments: [1e300, 1e308])
  func heightsAtTheEndOfNumbersStopNothing(height: Double) throws {
    let surface = Surface3D(x: [0, 1, 2], y: [0, 1], z: [[0, height, -height], [0, 1, 2]])
    let figure = try Figure(width: 3, height: 3) { Axes3D(x: "x", y: "y", z: "z") { surface } }
    _ = try? figure.layout(fonts: fonts).scene().picture()
  }
}
