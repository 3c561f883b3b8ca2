import Foundation
import Plotting

extension Thumbnail {
  /// Thumbnails of marks in space.
  static let space: [Thumbnail] = [
    space("Scatter3D", "Points that fade with their depth.") {
      Scatter3D([Point3(0, 0, 0), Point3(1, 0, 1), Point3(0, 1, 1), Point3(1, 1, 0.4)])
    },
    space("Surface3D", "A saddle, lit from the left.") {
      Surface3D(x: [-1, -0.5, 0, 0.5, 1], y: [-1, -0.5, 0, 0.5, 1]) { x, y in x * x - y * y }
    },
    space("Line3D", "A helix.") {
      Line3D(
        (0...60).map { step in
          let turn = Double(step) / 60 * 4 * .pi
          return Point3(cos(turn), sin(turn), turn)
        })
    },
    space("Wireframe3D", "A saddle as a net.") {
      Wireframe3D(x: [-1, -0.5, 0, 0.5, 1], y: [-1, -0.5, 0, 0.5, 1], width: 1) { x, y in
        x * x - y * y
      }
    },
    space("Polygon3D", "A tetrahedron.") {
      let (a, b, c, d) = (
        Point3(0, 0, 0), Point3(1, 0, 0), Point3(0.5, 1, 0), Point3(0.5, 0.4, 1)
      )
      Polygon3D([[a, c, b], [a, b, d], [b, c, d], [c, a, d]], edgeColor: .ink, alpha: 0.6)
    },
    space("Contour3D", "Lines of equal height on a wall.") {
      Contour3D(SampledField(x: -1...1, y: -1...1, resolution: 20) { x, y in x * x - y * y })
      Contour3D(
        SampledField(x: -1...1, y: -1...1, resolution: 20) { x, y in x * x - y * y },
        at: .plane(-2))
    },
    space("FilledContour3D", "Layers on a wall below a surface.") {
      Surface3D(x: [-1, -0.5, 0, 0.5, 1], y: [-1, -0.5, 0, 0.5, 1]) { x, y in x * x - y * y }
      FilledContour3D(
        SampledField(x: -1...1, y: -1...1, resolution: 20) { x, y in x * x - y * y },
        at: .plane(-2))
    },
    space("Arrow3D", "An arrow in space.") {
      Arrow3D(from: .zero, vector: Point3(1, 1, 1))
    },
    space("Text3D", "A word in space.") { Text3D("here", at: Point3(0.5, 0.5, 0.5)) },
  ]
}
