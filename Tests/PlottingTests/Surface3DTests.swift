import TestSupport
import Testing

@testable import Plotting

/// Surfaces coloured by value, and what they and points by value refuse.
@Suite struct Surface3DTests {
  private let fonts: FontFamily

  init() throws { fonts = try .dejaVuSans() }

  private static let (x, y) = ([0.0, 1, 2], [0.0, 1])
  private static let colors = ColorScale(.viridis, limits: 0...4)

  private func faces(_ surface: Surface3D) throws -> [Color] {
    let layout = try Figure { Axes3D(elevation: 90, azimuth: 0) { surface } }.layout(fonts: fonts)
    return try #require(layout.panels.first as? Axes3DLayout).pieces.compactMap { piece in
      if case .face(_, let color, _) = piece { color } else { nil }
    }
  }

  @Test func facesMayHaveValuesOfTheirOwn() throws {
    let ofFaces = Surface3D(x: Self.x, y: Self.y, values: [[1, 3]], colors: Self.colors) { _, _ in
      0
    }
    let ofHeights = Surface3D(
      x: Self.x, y: Self.y, values: [[0, 1, 4], [1, 2, 5]], colors: Self.colors
    ) { _, _ in 0 }
    let expected = Set([1.0, 3].map(Self.colors.paint(of:)))
    #expect(Set(try faces(ofFaces)) == expected)
    #expect(Set(try faces(ofHeights)) == expected)
    let own = Surface3D(x: Self.x, y: Self.y, values: [[1, 3]]) { _, _ in 0 }
    #expect(own.colors?.axis.limits == Interval(1...3))
  }

  @Test func facesWithoutAValueAreLeftOut() throws {
    let surface = Surface3D(x: Self.x, y: Self.y, values: [[.nan, 3]], colors: Self.colors) {
      x, _ in x
    }
    #expect(try faces(surface) == [Self.colors.paint(of: 3)])
  }

  @Test func lightIsAMatterOfChoice() throws {
    func brightness(_ surface: Surface3D) throws -> Set<Bool> {
      Set(try faces(surface).map { $0.brightness == 1 })
    }
    func surface(_ colors: ColorScale?, isLit: Bool?) -> Surface3D {
      Surface3D(x: Self.x, y: Self.y, colors: colors, isLit: isLit) { x, y in x + y }
    }
    #expect(try brightness(surface(nil, isLit: nil)) == [false])
    #expect(try brightness(surface(nil, isLit: false)) == [true])
    #expect(try brightness(surface(Self.colors, isLit: nil)) == [true])
    #expect(try brightness(surface(Self.colors, isLit: true)) == [false])
  }

  @Test func onlyASurfaceOfOneColourTakesTheNext() throws {
    var cycle = ColorCycle()
    let plain = Surface3D(x: Self.x, y: Self.y) { _, _ in 0 }
    let mapped = Surface3D(x: Self.x, y: Self.y, colors: .viridis) { x, _ in x }
    #expect(mapped.colored(from: &cycle).color == nil)
    #expect(plain.colored(from: &cycle).color == .cycle[0])
    #expect(plain.colored(from: &cycle).color == .cycle[1])
    #expect(
      Scatter3D([.zero], values: ValueColors([1])).colored(from: &cycle).color == nil)
  }

  @Test func legendsNameSurfacesByTheirColour() throws {
    let surface = Surface3D(x: Self.x, y: Self.y, color: .red, alpha: 0.5, label: "loss") { _, _ in
      0
    }
    let entry = try #require(surface.legendEntry)
    #expect(entry.label == "loss")
    let nodes = entry.handle.nodes(Rect(x: 0, y: 0, width: 20, height: 7), DrawingMeasures())
    #expect(nodes.flatMap(\.colors) == [Color.red.withAlpha(0.5)])
    #expect(Surface3D(x: Self.x, y: Self.y) { _, _ in 0 }.legendEntry == nil)
  }

  @Test func surfacesThatCannotBeDrawnAreRefused() {
    func surface(_ values: [[Double]]? = nil, _ change: (inout Surface3D) -> Void = { _ in })
      -> Surface3D
    {
      var surface = Surface3D(x: Self.x, y: Self.y, values: values, label: "s") { _, _ in 0 }
      change(&surface)
      return surface
    }
    let surfaces: [(Surface3D, String)] = [
      (surface([[1, 2], [1, 2], [1, 2]]), "surface \"s\": expected as many rows of faces"),
      (surface([[1, 2, 3]]), "expected as many faces in a row as values in row 0"),
      (surface([[1, 2, 3], [1, 2]]), "expected as many x as values in row 1"),
      (surface { $0.z = [[1]] }, "expected as many y as rows of z"),
      (surface { $0.edgeWidth = -1 }, "edgeWidth of the surface \"s\""),
      (surface { $0.alpha = 1.5 }, "alpha of the surface \"s\""),
      (surface { $0.colors = ColorScale(.viridis, limits: 1...1) }, "limits of the colours"),
    ]
    for (surface, problem) in surfaces {
      #expect {
        try Figure { Axes3D { surface } }
      } throws: { error in
        "\(error)".contains(problem)
      }
    }
  }

  @Test func pointsThatCannotBeDrawnAreRefused() {
    let points = [Point3.zero, Point3(1, 1, 1)]
    let scatters: [(Scatter3D, String)] = [
      (Scatter3D(points, sizes: [1]), "scatter: expected as many points as sizes"),
      (Scatter3D(points, sizes: [1, -1]), "size of a disc of the scatter"),
      (Scatter3D(points, values: ValueColors([1])), "scatter: expected as many points as values"),
    ]
    for (scatter, problem) in scatters {
      #expect {
        try Figure { Axes3D { scatter } }
      } throws: { error in
        "\(error)".contains(problem)
      }
    }
  }

  @Test func pointsWithoutAValueOrASizeAreLeftOut() throws {
    let points = (0..<4).map { Point3(Double($0), 0, 0) }
    let scatter = Scatter3D(
      points, sizes: [1, .nan, 3, 4], values: ValueColors([1, 2, .nan, 4]))
    #expect(scatter.dataPoints == [points[0], points[3]])
    let layout = try Figure { Axes3D { scatter } }.layout(fonts: fonts)
    let drawn = try #require(layout.panels.first as? Axes3DLayout).pieces.flatMap(\.points)
    #expect(Set(drawn) == [points[0], points[3]])
    // The nearest of those that are left has all of its colour.
    let alphas = try #require(layout.panels.first as? Axes3DLayout).pieces.compactMap { piece in
      if case .disc(_, _, let color) = piece { color.alpha } else { nil }
    }
    #expect(alphas == [0.3, 1] || abs((alphas.first ?? 0) - 0.3) < 1e-12)
  }

  @Test func aspectsThatAreNoneAreRefused() {
    let axes = Axes3D { Scatter3D([.zero]) }
    for (axes, problem) in [
      (axes.aspect(.box(x: 1, y: 0, z: 1)), "y of the aspect"),
      (axes.aspect(.box(x: .nan, y: 1, z: 1)), "x of the aspect"),
      (axes.aspect(.equal, zoom: 0), "zoom"), (axes.aspect(.auto, zoom: 11), "zoom"),
    ] {
      #expect {
        try Figure { axes }
      } throws: { error in
        "\(error)".contains(problem)
      }
    }
  }

  @Test(arguments: [1e-300, 1e-9, 1e9, 1e300])
  func equalUnitsOverAnyExtentGiveAxes(extent: Double) throws {
    for aspect in [Axes3D.Aspect.equal, .equalXY, .equalXZ, .equalYZ] {
      let figure = try Figure {
        Axes3D { Scatter3D([.zero]) }.limits(x: -extent...extent, y: 0...1, z: 0...2).aspect(aspect)
      }
      let layout = try #require(try figure.layout(fonts: fonts).panels.first as? Axes3DLayout)
      #expect(layout.axes.flatMap(\.pane).allSatisfy { $0.isFinite })
    }
  }
}
