import Pictures
import Plotting

extension Thumbnail {
  /// Thumbnails of fields over the plane.
  static let fields: [Thumbnail] = [
    plane("HeatMap", "Twelve cells in colours from dark blue to yellow.") {
      HeatMap([[0, 1, 2, 3], [2, 5, 4, 1], [3, 6, 7, 4]])
    },
    plane("Image", "A picture of two by two pixels.") {
      Image(
        try Picture(
          width: 2, height: 2,
          pixels: [
            178, 24, 43, 255, 244, 165, 130, 255, 146, 197, 222, 255, 33, 102, 172, 255,
          ]))
    },
    plane("VectorField", "Arrows that turn around the middle.") {
      VectorField(x: -2...2, y: -1.3...1.3, columns: 9, rows: 6) { Point(-$0.y, $0.x) }
    },
    plane("StreamLines", "Lines that run around the middle.") {
      try StreamLines(x: -2...2, y: -1.3...1.3, density: 0.4) { Point(-$0.y, $0.x) }
    },
  ]
}
