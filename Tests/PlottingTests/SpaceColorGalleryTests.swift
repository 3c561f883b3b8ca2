import FigureTesting
import Foundation
import Testing

@testable import Plotting

/// Marks of 3-D axes that are coloured by value, lines, nets and areas, each in a picture of its own.
@Suite struct SpaceColorGalleryTests {
  private func space(
    elevation: Double = 30, azimuth: Double = -60, depthOrder: DepthOrder = .collections,
    @Mark3DBuilder marks: () throws -> [any Mark3D]
  ) throws -> Figure {
    try smallFigure(width: 2.6, height: 2.4) {
      try Axes3D(
        x: "$x$", y: "$y$", z: "$z$", elevation: elevation, azimuth: azimuth,
        depthOrder: depthOrder, marks: marks)
    }
  }

  private static let sides = steps(from: -1, to: 1, count: 11)
  private static let helix = steps(from: 0, to: 1, count: 61).map { share in
    Point3(cos(4 * .pi * share), sin(4 * .pi * share), share)
  }
  private static func saddle(_ x: Double, _ y: Double) -> Double { x * x - y * y }
  private static let tetrahedron: [[Point3]] = {
    let (a, b, c, d) = (
      Point3(0, 0, 0), Point3(1, 0, 0), Point3(0.5, 1, 0), Point3(0.5, 0.4, 1)
    )
    return [[a, c, b], [a, b, d], [b, c, d], [c, a, d]]
  }()

  @Test func scatterByValueWithAColourBar() throws {
    let values = ValueColors(Self.helix.map(\.z))
    let figure = try smallFigure(width: 3.4, height: 2.4) {
      Axes3D(x: "$x$", y: "$y$", z: "$z$") { Scatter3D(Self.helix, values: values) }
        .colorBar(ColorBar(values.scale, label: "height"))
    }
    expectFigure(figure, matches: "scatter-values")
  }

  @Test func scatterOfManySizes() throws {
    let figure = try space {
      Scatter3D(
        Self.helix, sizes: Self.helix.indices.map { 2 + 2 * Double($0) },
        values: ValueColors(Self.helix.map(\.x)))
    }
    expectFigure(figure, matches: "scatter-sizes")
  }

  @Test func line() throws {
    let figure = try space { Line3D(Self.helix, color: .red, width: 2) }
    expectFigure(figure, matches: "line")
  }

  @Test(arguments: [Line.Dash.dashed, .dotted, .dashDotted])
  func dashedLine(dash: Line.Dash) throws {
    let figure = try space { Line3D(Self.helix, dash: dash) }
    expectFigure(figure, matches: "line-\(dash)")
  }

  @Test func lineByValue() throws {
    let figure = try space {
      Line3D(Self.helix, values: ValueColors(Self.helix.map(\.y)), width: 3)
    }
    expectFigure(figure, matches: "line-values")
  }

  @Test func linesAreCutAtTheWalls() throws {
    let figure = try smallFigure(width: 2.6, height: 2.4) {
      Axes3D {
        Line3D(Self.helix, color: .red, width: 2)
        Wireframe3D(x: Self.sides, y: Self.sides, color: .gray, width: 0.5, z: Self.saddle)
      }
      .limits(x: -0.8...1, y: -1...0.6, z: 0...1)
    }
    expectFigure(figure, matches: "lines-cut")
  }

  @Test func aLineThroughAPlaneInExactOrder() throws {
    let figure = try space(depthOrder: .exact) {
      Surface3D(x: [-1, 1], y: [-1, 1], alpha: 0.7) { x, _ in 0.5 + 0.3 * x }
      Line3D(Self.helix, color: .red, width: 2)
    }
    expectFigure(figure, matches: "line-through-plane")
  }

  @Test func surfaceByHeight() throws {
    let figure = try space {
      Surface3D(x: Self.sides, y: Self.sides, colors: .viridis, z: Self.saddle)
    }
    expectFigure(figure, matches: "surface-values")
  }

  @Test func surfaceByHeightInLight() throws {
    let figure = try space {
      Surface3D(x: Self.sides, y: Self.sides, colors: .viridis, isLit: true, z: Self.saddle)
    }
    expectFigure(figure, matches: "surface-lit")
  }

  @Test func surfaceByOtherValuesWithEdges() throws {
    let values = Self.sides.map { y in Self.sides.map { x in abs(x * y) } }
    let figure = try space {
      Surface3D(
        x: Self.sides, y: Self.sides, values: values, edgeColor: .black, edgeWidth: 0.3,
        z: Self.saddle)
    }
    expectFigure(figure, matches: "surface-edges")
  }

  @Test func surfaceWithAHole() throws {
    let figure = try space {
      Surface3D(x: Self.sides, y: Self.sides, colors: .viridis) { x, y in
        x * x + y * y < 0.3 ? .nan : Self.saddle(x, y)
      }
    }
    expectFigure(figure, matches: "surface-hole")
  }

  @Test func aPathOnASurface() throws {
    let path = steps(from: 0, to: 1, count: 12).map { share -> Point3 in
      let (x, y) = (0.9 - 0.8 * share, -0.2 - 0.7 * share * share)
      return Point3(x, y, Self.saddle(x, y))
    }
    let figure = try space(azimuth: -40, depthOrder: .declared) {
      Surface3D(x: Self.sides, y: Self.sides, colors: .viridis, z: Self.saddle)
      Line3D(path, color: .red)
      Scatter3D(path, color: .red, alpha: 1)
    }
    expectFigure(figure, matches: "path-on-surface")
  }

  @Test func wireframe() throws {
    let figure = try space {
      Wireframe3D(x: Self.sides, y: Self.sides, width: 0.8) { x, y in
        x < -0.7 && y < -0.7 ? .nan : Self.saddle(x, y)
      }
    }
    expectFigure(figure, matches: "wireframe")
  }

  @Test func polygons() throws {
    let figure = try space {
      Polygon3D(Self.tetrahedron, edgeColor: .black, color: .orange, alpha: 0.5)
    }
    expectFigure(figure, matches: "polygons")
  }

  @Test func polygonsInLight() throws {
    let figure = try space(elevation: 20, azimuth: -30) {
      Polygon3D(Self.tetrahedron, isLit: true, color: .green)
    }
    expectFigure(figure, matches: "polygons-lit")
  }

  @Test func polygonsByValue() throws {
    let figure = try space {
      Polygon3D(Self.tetrahedron, values: ValueColors([0, 1, 2, 3]), edgeColor: .white)
    }
    expectFigure(figure, matches: "polygons-values")
  }

  @Test(arguments: ["equal", "equal-xy", "equal-xz", "equal-yz", "box"])
  func aspects(name: String) throws {
    let aspects: [String: Axes3D.Aspect] = [
      "equal": .equal, "equal-xy": .equalXY, "equal-xz": .equalXZ, "equal-yz": .equalYZ,
      "box": .box(x: 1, y: 2, z: 1),
    ]
    let figure = try smallFigure(width: 2.6, height: 2.4) {
      Axes3D(title: name) { Line3D(Self.helix.map { Point3($0.x, 2 * $0.y, 3 * $0.z) }) }
        .aspect(aspects[name] ?? .auto, zoom: 0.9)
    }
    expectFigure(figure, matches: "aspect-\(name)")
  }

  @Test func ticksLabelsAndFallingLimits() throws {
    let figure = try smallFigure(width: 2.6, height: 2.4) {
      Axes3D(x: "a", y: "b", z: "c") { Line3D(Self.helix, label: "helix") }
        .limits(x: nil, y: (1, -1), z: (1, 0))
        .ticks(x: Ticks(positions: [-1, 0, 1], labels: ["low", "mid", "high"]))
        .tickLabels(size: 7).tickLabels(x: TextPlacement(rotation: 45))
        .grid(GridLines(dash: .dashed)).legend(.upperLeft, size: 7, anchor: Point(0, 1))
    }
    expectFigure(figure, matches: "ticks-and-falling-limits")
  }
}
