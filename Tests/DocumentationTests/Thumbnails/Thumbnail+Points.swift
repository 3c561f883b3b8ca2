import Plotting

extension Thumbnail {
  /// Thumbnails of points.
  static let points: [Thumbnail] = [
    plane("Scatter", "Points in two colours.") {
      Scatter([Point(0, 0), Point(0.5, 1), Point(1, 0.4)], size: 60, color: .accent(0))
      Scatter([Point(1, 1), Point(1.6, 0.2), Point(2, 0.8)], size: 60, color: .accent(1))
    }
  ]
}
