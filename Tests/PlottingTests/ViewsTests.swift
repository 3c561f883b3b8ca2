import FigureTesting
import Testing

@testable import Plotting

/// Pictures of 3-D axes from all around, to be looked at.
@Suite struct ViewsTests {
  /// A cube of points, a plane through it and an arrow, from pole to pole (rows) and around (columns).
  static func contactSheet() throws -> Figure {
    let elevations = stride(from: 90.0, through: -90, by: -15).map { $0 }
    let azimuths = stride(from: 0.0, to: 360, by: 45).map { $0 }
    let ends = [-1.0, 0, 1]
    let points = ends.flatMap { x in ends.flatMap { y in ends.map { Point3(x, y, $0) } } }
    var grid = SubplotGrid(
      rows: elevations.count, columns: azimuths.count, wspace: 0.35, hspace: 0.35)
    (grid.left, grid.right, grid.bottom, grid.top) = (0.02, 0.98, 0.02, 0.98)
    let size = 3.0
    var theme = Theme.classic
    theme.fontSize = 8
    return try Figure(
      width: size * Double(azimuths.count), height: size * Double(elevations.count), dpi: 50,
      theme: theme,
      grid: grid
    ) {
      for (row, elevation) in elevations.enumerated() {
        for (column, azimuth) in azimuths.enumerated() {
          Axes3D(
            x: "x", y: "y", z: "z", elevation: elevation, azimuth: azimuth, depthOrder: .exact
          ) {
            Scatter3D(points, color: .red)
            Surface3D(x: [-1, 1], y: [-1, 1], alpha: 0.5) { x, y in 0.5 * x + 0.25 * y }
            Arrow3D(vector: Point3(-0.5, -0.25, 1))
          }
          .cell(row: row, column: column)
        }
      }
    }
  }

  @Test func viewsFromAllAroundLookAsTheyDid() throws {
    expectFigure(try Self.contactSheet(), matches: "views", canvas: .full)
  }
}
