import Plotting

extension MarkThumbnail {
  /// Thumbnails of marks in space.
  static let space: [MarkThumbnail] = [
    space("Scatter3D", "Points that fade with their depth.") {
      Scatter3D([Point3(0, 0, 0), Point3(1, 0, 1), Point3(0, 1, 1), Point3(1, 1, 0.4)])
    },
    space("Surface3D", "A saddle, lit from the left.") {
      Surface3D(x: [-1, -0.5, 0, 0.5, 1], y: [-1, -0.5, 0, 0.5, 1]) { x, y in x * x - y * y }
    },
    space("Arrow3D", "An arrow in space.") {
      Arrow3D(from: .zero, vector: Point3(1, 1, 1))
    },
    space("Text3D", "A word in space.") { Text3D("here", at: Point3(0.5, 0.5, 0.5)) },
  ]
}
