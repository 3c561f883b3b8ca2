import Glibc
import Pictures
import Testing

@testable import Plotting

/// What cutting faces may not leave to be seen.
@Suite struct ExactOrderTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let ground = Color(red: 1, green: 0, blue: 1)

  /// A translucent surface that does not hide itself, with one that nobody sees and that cuts it.
  private func picture(_ order: DepthOrder, azimuth: Double) throws -> Picture {
    let places = (0...16).map { Double($0) / 8 - 1 }
    var theme = Theme.classic
    (theme.palette.grid, theme.palette.panes) = (Self.ground, [Self.ground])
    return try Figure(width: 4, height: 4, theme: theme) {
      Axes3D(elevation: 50, azimuth: azimuth, depthOrder: order) {
        Surface3D(x: places, y: places, color: .green, alpha: 0.6) { x, y in
          0.3 * sin(2 * x) * cos(2 * y)
        }
        Surface3D(x: places, y: places, color: .blue, alpha: 0) { x, y in x * 0.7 - y * y }
      }
    }
    .layout(fonts: fonts).scene(canvas: .full).picture()
  }

  /// Without the cuts the surface lets two fifths of the ground through everywhere: more is a hole between
  /// its parts, less is a place that two parts cover.
  @Test(arguments: [63.0, 243, 333])
  func partsOfASurfaceNeitherGapeNorOverlap(azimuth: Double) throws {
    let whole = try picture(.collections, azimuth: azimuth)
    let cut = try picture(.exact, azimuth: azimuth)
    func red(_ picture: Picture, _ x: Int, _ y: Int) -> Int {
      Int(picture.pixels[(y * picture.width + x) * 4])
    }
    let (least, greatest) = (90, 114)
    var (inside, wrong) = (0, 0)
    for y in 1..<whole.height - 1 {
      for x in 1..<whole.width - 1 {
        // Not at the rim of the surface, which cuts may move by a pixel.
        let isInside = (-1...1).allSatisfy { down in
          (-1...1).allSatisfy { (least...greatest).contains(red(whole, x + $0, y + down)) }
        }
        guard isInside else { continue }
        inside += 1
        if !(least...greatest).contains(red(cut, x, y)) { wrong += 1 }
      }
    }
    #expect(inside > 10_000)
    #expect(wrong == 0)
  }

  @Test func facesAreCutInTheSamePlacesWhateverTheirUnits() throws {
    /// Two planes that cross, over data of some size.
    func pieces(_ x: Double, _ z: Double) throws -> [Piece3D] {
      let figure = try Figure(width: 4, height: 4) {
        Axes3D(depthOrder: .exact) {
          Surface3D(x: [-x, x], y: [-1, 1], color: .red) { place, _ in place / x * z }
          Surface3D(x: [-x, x], y: [-1, 1], color: .blue) { place, _ in -place / x * z }
        }
      }
      let layout = try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
      return layout.pieces
    }
    let expected = try pieces(1, 1).map { ($0.source, $0.points.count) }
    #expect(expected.count == 3)
    for (x, z) in [(1e-12, 1.0), (1, 1e-12), (1e9, 1e-9), (1e-9, 1e9)] {
      let actual = try pieces(x, z).map { ($0.source, $0.points.count) }
      #expect(actual.elementsEqual(expected, by: ==), "\(x), \(z)")
    }
  }

  /// What no face parts any more, as the pieces of lines in front of a plane that has cut them.
  @Test func linesOnOneSideOfAllFacesAreDrawnFromTheDeepestOn() throws {
    let layout = try #require(
      try Figure(width: 4, height: 4) { Axes3D {}.limits(x: 0...1, y: 0...1, z: 0...1) }
        .layout(fonts: fonts).panels.first as? Axes3DLayout)
    func line(_ y: Double) -> Piece3D {
      .line(from: Point3(0, y, 0), to: Point3(1, y, 0), color: .red, width: 1)
    }
    func place(_ piece: Piece3D) -> Double? { piece.points.first?.y }
    // The camera is where y is small.
    let places = [1, 0.6, 0.4, 0] as [Double]
    let wall = Piece3D.face(
      [Point3(0, 0.5, -1), Point3(1, 0.5, -1), Point3(1, 0.5, 1), Point3(0, 0.5, 1)], color: .red,
      isAntialiased: false)
    let partition = SpacePartition(space: layout.space)
    for order in [places, places.reversed(), [0.4, 1, 0, 0.6]] as [[Double]] {
      let lines = order.map(line)
      let (alone, parted) = (partition.ordered(lines), partition.ordered(lines + [wall]))
      #expect(alone.map(place) == places)
      #expect(parted.map(place) == [1, 0.6, 0.5, 0.4, 0])
    }
  }

  @Test func facesThatTouchHaveTheSameCornersThere() throws {
    let layout = try #require(
      try Figure(width: 4, height: 4) { Axes3D {}.limits(x: 0...1, y: 0...1, z: 0...1) }
        .layout(fonts: fonts).panels.first as? Axes3DLayout)
    let whole = Piece3D.face(
      [Point3(0, 0, 0), Point3(1, 0, 0), Point3(1, 1, 0), Point3(0, 1, 0)], color: .red,
      isAntialiased: false)
    let beside = Piece3D.face(
      [Point3(1, 0.25, 0), Point3(2, 0, 0), Point3(1, 0.75, 0)], color: .red, isAntialiased: false)
    let joined = FaceJoints(space: layout.space).joined([whole, beside])
    #expect(
      joined[0].points == [
        Point3(0, 0, 0), Point3(1, 0, 0), Point3(1, 0.25, 0), Point3(1, 0.75, 0), Point3(1, 1, 0),
        Point3(0, 1, 0),
      ])
    #expect(joined[1] == beside)
  }
}

extension Piece3D {
  fileprivate var source: Color.Source? {
    if case .face(_, let color, _) = self { color.source } else { nil }
  }
}
