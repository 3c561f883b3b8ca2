import Glibc
import Plotting

extension Thumbnail {
  /// Thumbnails of contours.
  static let contours: [Thumbnail] = [
    plane("Contour", "Lines around two hills, with numbers on them.") {
      Contour(
        x: -2...2.4, y: -1.4...1.4, levels: 4, labels: ContourLabels(size: 7), function: hills)
    },
    plane("FilledContour", "Layers from dark blue to yellow.") {
      FilledContour(x: -2...2.4, y: -1.4...1.4, function: hills)
    },
  ]

  private static func hills(_ x: Double, _ y: Double) -> Double {
    exp(-(x + 0.8) * (x + 0.8) - y * y) + 0.8 * exp(-(x - 1) * (x - 1) - y * y)
  }
}
