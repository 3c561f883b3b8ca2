import Testing

@testable import Plotting

/// Places and colours of mplot3d 3.8.0, printed from figures of 6.4 x 4.8 inches at 100 dots an inch:
/// `proj_transform`, `transData`, and the collections' `get_facecolor()` after drawing.
@Suite struct SpaceReferenceTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let points = [
    Point3(0.5, -1, 2), Point3(1.5, 2, 0), Point3(-1, 0.25, 1), Point3(0, 3.5, 0.5),
    Point3(2, 1, -1),
  ]
  private static let values = [3.0, -1, 0.5, 2, 0]

  private func layout(_ axes: Axes3D) throws -> Axes3DLayout {
    let figure = try Figure { axes }
    return try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
  }

  /// Colour maps have components of 8 bits.
  private static let byte = 1.0 / 255

  private static func isNear(_ actual: [Double], _ expected: [Double], by tolerance: Double) -> Bool
  {
    actual.count == expected.count
      && zip(actual, expected).allSatisfy { abs($0 - $1) < tolerance }
  }

  /// A view of the points: an aspect, a zoom, and where mplot3d has them.
  struct View: Sendable, CustomStringConvertible {
    var aspect: Axes3D.Aspect
    var zoom = 1.0
    var elevation = 30.0
    var azimuth = -60.0
    var fallsAlongZ = false
    var places: [(Double, Double)]
    var description: String { "\(aspect), \(zoom) times, from \(elevation), \(azimuth)" }
  }

  private static let views = [
    View(
      aspect: .auto,
      places: [
        (277.881827, 213.540877), (409.866761, 262.081992), (219.903383, 208.925348),
        (353.952981, 186.196194), (417.730408, 336.481679),
      ]),
    View(
      aspect: .equal, elevation: 20, azimuth: 35,
      places: [
        (235.803351, 139.800743), (335.246646, 286.940421), (335.121646, 181.341161),
        (450.027609, 253.961827), (274.978605, 334.397778),
      ]),
    View(
      aspect: .equalXY,
      places: [
        (267.66592, 221.860793), (399.685401, 255.635067), (234.440164, 217.904417),
        (368.705967, 180.674961), (396.925603, 331.350418),
      ]),
    View(
      aspect: .equalXZ, elevation: 10, azimuth: 130,
      places: [
        (397.68607, 136.413351), (264.524324, 265.046245), (434.365474, 211.018176),
        (287.482912, 255.508863), (272.634075, 312.848628),
      ]),
    View(
      aspect: .equalYZ, elevation: -25,
      places: [
        (277.515609, 129.75361), (411.424632, 257.829005), (220.229561, 220.2058),
        (355.856723, 281.981879), (420.689761, 278.072233),
      ]),
    View(
      aspect: .box(x: 1, y: 2, z: 0.5),
      places: [
        (255.569842, 270.931307), (398.327146, 239.007298), (236.870099, 236.713162),
        (381.666232, 172.446557), (388.434985, 294.632094),
      ]),
    View(
      aspect: .auto, zoom: 0.8,
      places: [
        (289.444996, 218.547876), (394.547287, 257.164317), (242.545451, 214.62736),
        (349.911514, 196.071016), (400.683107, 316.549339),
      ]),
    View(
      aspect: .equal, fallsAlongZ: true,
      places: [
        (278.889595, 346.736782), (391.528452, 213.455962), (248.679177, 260.418265),
        (364.143875, 187.922218), (390.354867, 197.548398),
      ]),
  ]

  @Test(arguments: views)
  func pointsStandWhereMatplotlibHasThem(view: View) throws {
    var axes = Axes3D(elevation: view.elevation, azimuth: view.azimuth) {
      Scatter3D(Self.points)
    }
    .aspect(view.aspect, zoom: view.zoom)
    if view.fallsAlongZ { axes = axes.limits(z: (3, -2)) }
    let space = try layout(axes).space
    for (point, place) in zip(Self.points, view.places) {
      let away = space.position(of: point) - Point(place.0, place.1)
      #expect(away.length < 1e-5, "\(point)")
    }
  }

  @Test func discsByValueFadeAsMatplotlibsDo() throws {
    let scatter = Scatter3D(
      Self.points, sizes: [10, 20, 30, 40, 50], values: ValueColors(Self.values))
    let discs = try layout(Axes3D { scatter }).pieces.compactMap { piece -> (Double, Color)? in
      if case .disc(_, let radius, let color) = piece { (radius, color) } else { nil }
    }
    // From the deepest to the nearest: size, red, green, blue, opacity.
    let expected: [[Double]] = [
      [40, 0.369214, 0.788888, 0.382914, 0.3],
      [20, 0.267004, 0.004874, 0.329415, 0.562549614],
      [30, 0.172719, 0.448791, 0.557885, 0.600562277],
      [50, 0.229739, 0.322361, 0.545706, 0.640536866],
      [10, 0.993248, 0.906157, 0.143936, 1],
    ]
    #expect(discs.count == expected.count)
    for ((radius, color), numbers) in zip(discs, expected) {
      let actual = color.numbers
      #expect(Self.isNear(actual, Array(numbers.dropFirst()), by: Self.byte), "\(actual)")
      #expect(abs(color.alpha - numbers[4]) < 1e-8 && abs(4 * radius * radius - numbers[0]) < 1e-9)
    }
  }

  @Test func fadingMultipliesTheOpacityOfTheColour() throws {
    let color = Color(red: 1, green: 0, blue: 0, alpha: 0.5)
    let pieces = try layout(Axes3D { Scatter3D(Self.points, color: color) }).pieces
    let alphas = pieces.compactMap { piece -> Double? in
      if case .disc(_, _, let color) = piece { color.alpha } else { nil }
    }
    let expected = [0.15, 0.281274807, 0.300281138, 0.320268433, 0.5]
    #expect(Self.isNear(alphas, expected, by: 1e-8), "\(alphas)")
  }

  /// The heights that the reference's surfaces have.
  private static func height(_ x: Double, _ y: Double) -> Double { x * x - 0.5 * y + 0.25 * x * y }
  private static let (x, y) = ([-1.0, 0, 2], [0, 1, 1.5, 3])

  private func faces(of surface: Surface3D) throws -> [[Double]] {
    try layout(Axes3D { surface }).pieces.compactMap { piece in
      if case .face(_, let color, _) = piece { color.numbers } else { nil }
    }
  }

  @Test func facesHaveTheColoursOfTheirHeights() throws {
    let surface = Surface3D(x: Self.x, y: Self.y, colors: .viridis, z: Self.height)
    #expect(surface.colors?.axis.limits == Interval(-0.90625...1.875))
    let expected: [[Double]] = [
      [0.267004, 0.004874, 0.329415, 1], [0.243113, 0.292092, 0.538516, 1],
      [0.585678, 0.846661, 0.249897, 1], [0.166617, 0.463708, 0.558119, 1],
      [0.82494, 0.88472, 0.106217, 1], [0.993248, 0.906157, 0.143936, 1],
    ]
    let actual = try faces(of: surface)
    #expect(actual.count == expected.count)
    for (actual, expected) in zip(actual, expected) {
      #expect(Self.isNear(actual, expected, by: Self.byte), "\(actual)")
    }
  }

  @Test func facesOfOneColourAreLit() throws {
    let color = Color(red: 0.2, green: 0.6, blue: 1)
    let expected: [[Double]] = [
      [0.107228975, 0.321686924, 0.536144873, 1], [0.104002629, 0.312007888, 0.520013147, 1],
      [0.18206431, 0.546192931, 0.910321552, 1], [0.098888867, 0.296666601, 0.494444336, 1],
      [0.182121099, 0.546363297, 0.910605495, 1], [0.182174914, 0.546524742, 0.910874571, 1],
    ]
    let actual = try faces(of: Surface3D(x: Self.x, y: Self.y, color: color, z: Self.height))
    #expect(actual.count == expected.count)
    for (actual, expected) in zip(actual, expected) {
      #expect(Self.isNear(actual, expected, by: 1e-8), "\(actual)")
    }
  }

  @Test func facesWithoutOneCornerAreTriangles() throws {
    let surface = Surface3D(x: Self.x, y: Self.y, colors: .viridis) { x, y in
      x == 0 && y == 1 ? .nan : Self.height(x, y)
    }
    #expect(surface.colors?.axis.limits == Interval(-0.90625...(8.0 / 3)))
    let corners = try layout(Axes3D { surface }).pieces.map(\.points.count)
    #expect(corners == [4, 3, 4, 3, 3, 3])
  }

  @Test func polygonsAreLitByTheirSides() throws {
    let polygon = Polygon3D(
      [
        [Point3(0, 0, 0), Point3(1, 0, 0), Point3(0, 1, 1)],
        [Point3(1, 0, 0), Point3(1, 1, 0.5), Point3(0, 1, 1)],
        [Point3(0, 0, 2), Point3(1, 0, 2), Point3(1, 1, 3)],
      ], isLit: true, color: .white)
    let axes = Axes3D { polygon }.limits(x: 0...1, y: 0...1, z: 0...3)
    let shares = try layout(axes).pieces.compactMap { piece in
      if case .face(_, let color, _) = piece { color.numbers[0] } else { nil }
    }
    #expect(Self.isNear(shares, [0.745257837, 0.89748731, 0.89748731], by: 1e-8), "\(shares)")
  }

  @Test func onlyPointsAskForAMarginAlongZ() throws {
    let surface = Surface3D(x: Self.x, y: Self.y, z: Self.height)
    let bare = try layout(Axes3D { surface })
    #expect(bare.space.z == Interval(-1.5...4))
    #expect(bare.axes[2].ticks.map(\.value) == [-1, 0, 1, 2, 3, 4])
    let dotted = try layout(
      Axes3D {
        surface
        Scatter3D([.zero])
      })
    #expect(abs(dotted.space.z.from + 1.775) < 1e-12 && abs(dotted.space.z.to - 4.275) < 1e-12)
    let empty = try layout(
      Axes3D {
        surface
        Scatter3D([])
      })
    #expect(empty.space.z == bare.space.z)
  }
}

extension Color {
  /// Red, green and blue as they are drawn, and the opacity.
  fileprivate var numbers: [Double] {
    guard case .components(let red, let green, let blue) = source else { return [] }
    return [red, green, blue].map { $0 * brightness } + [alpha]
  }
}
