import Plotting

/// A saddle as a wireframe over its contours on the floor, and under a plane that touches it.
@Sendable func saddleViews() throws -> Figure {
  let steps = (-8...8).map { Double($0) / 4 }
  @Sendable func saddle(_ x: Double, _ y: Double) -> Double { x * x - y * y }
  let corners = [(-1.0, -1.0), (1, -1), (1, 1), (-1, 1)].map { Point3($0.0, $0.1, 0) }
  return try Figure(width: 9, height: 4, grid: SubplotGrid(columns: 2)) {
    Axes3D(x: "$w_1$", y: "$w_2$", z: "loss") {
      FilledContour3D(x: steps, y: steps, at: .wall, alpha: 0.7, z: saddle)
      Wireframe3D(x: steps, y: steps, color: .cycle[0], width: 0.8, z: saddle)
    }
    Axes3D(x: "$w_1$", y: "$w_2$", z: "loss") {
      Contour3D(x: steps, y: steps, levels: .about(12), z: saddle)
      Polygon3D(corners, edgeColor: .ink, color: .cycle[1], alpha: 0.4)
      Line3D([Point3(-2, 0, 4), Point3(0, 0, 0), Point3(0, 2, -4)], color: .accent(0))
    }
    .cell(row: 0, column: 1)
  }
}
