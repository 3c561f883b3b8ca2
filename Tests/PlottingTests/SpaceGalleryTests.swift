import FigureTesting
import Testing

@testable import Plotting

/// Each mark of 3-D axes in a picture of its own.
@Suite struct SpaceGalleryTests {
  private let corners = [-1.0, 1].flatMap { x in
    [-1.0, 1].flatMap { y in [-1.0, 1].map { Point3(x, y, $0) } }
  }

  private func space(
    depthOrder: DepthOrder = .collections, @Mark3DBuilder marks: () throws -> [any Mark3D]
  ) throws -> Figure {
    try smallFigure(width: 2.6, height: 2.4) {
      try Axes3D(x: "$x$", y: "$y$", z: "$z$", depthOrder: depthOrder, marks: marks)
    }
  }

  @Test func scatter3D() throws {
    let figure = try space { Scatter3D(corners + [.zero], color: .red) }
    expectFigure(figure, matches: "scatter-3d")
  }

  @Test func plane() throws {
    let figure = try space {
      Surface3D(x: [-1, 1], y: [-1, 1], alpha: 0.5) { x, y in 0.4 * x + 0.6 * y }
    }
    expectFigure(figure, matches: "plane")
  }

  @Test func surface3D() throws {
    let sides = steps(from: -1, to: 1, count: 9)
    let figure = try space {
      Surface3D(x: sides, y: sides, color: .orange) { x, y in x * x - y * y }
    }
    expectFigure(figure, matches: "surface-3d")
  }

  @Test func arrows3D() throws {
    let figure = try space {
      Arrow3D(vector: Point3(1, 0, 0), color: .red)
      Arrow3D(vector: Point3(0, 1, 0), color: .green)
      Arrow3D(vector: Point3(0, 0, 1), color: .blue)
      Arrow3D(from: Point3(-1, -1, -1), vector: Point3(1, 1, 0), scale: 0.5)
      Scatter3D(corners, size: 1, color: .gray)
    }
    expectFigure(figure, matches: "arrows-3d")
  }

  @Test func texts3D() throws {
    let figure = try space {
      Scatter3D(corners, color: .gray)
      Text3D("$\\mathbf{w}$", at: Point3(0, 0, 0.5), size: 14)
      Text3D("origin", at: .zero, color: .red)
    }
    expectFigure(figure, matches: "texts-3d")
  }

  @Test func thingsThatPassThroughEachOther() throws {
    let figure = try space(depthOrder: .exact) {
      Scatter3D(corners, color: .blue)
      Surface3D(x: [-1, 1], y: [-1, 1]) { x, _ in x }
      Surface3D(x: [-1, 1], y: [-1, 1], color: .orange) { x, _ in -x }
      Arrow3D(vector: Point3(-0.5, 0.5, 1))
    }
    expectFigure(figure, matches: "exact-depth")
  }

  @Test(arguments: [(30, -60), (5, -50), (80, 20), (-30, 135)])
  func views(elevation: Int, azimuth: Int) throws {
    let figure = try smallFigure(width: 2.6, height: 2.4) {
      Axes3D(
        x: "$a_1$", y: "$a_2$", z: "$a_3$", title: "\(elevation)°, \(azimuth)°",
        elevation: Double(elevation), azimuth: Double(azimuth)
      ) {
        Scatter3D(corners, color: .red, label: "y=0")
        Surface3D(x: [-1, 1], y: [-1, 1], alpha: 0.5) { x, y in 0.3 * x + 0.3 * y }
      }
    }
    expectFigure(figure, matches: "view-\(elevation)-\(azimuth)")
  }

  @Test func legendsAndLimits() throws {
    let figure = try smallFigure(width: 2.6, height: 2.4) {
      Axes3D(x: Axis("$x$", labelSize: 16, labelPad: 8), y: "$y$", z: "$z$") {
        Scatter3D(corners, color: .red, label: "y=0")
        Scatter3D([.zero], size: 60, color: .blue, label: "y=1")
      }
      .limits(x: -2...2, y: -2...2, z: -1...3).legend(.upperRight, size: 7)
    }
    expectFigure(figure, matches: "legend-and-limits")
  }
}
