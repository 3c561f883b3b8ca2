import Plotting

extension MarkThumbnail {
  /// Thumbnails of lines and arrows.
  static let lines: [MarkThumbnail] = [
    plane("Line", "A bent line and a dashed one.") {
      Line([Point(0, 0), Point(1, 2), Point(2, 1), Point(3, 3)])
      Line([Point(0, 1), Point(3, 1.5)], dash: .dashed)
    },
    plane("Rule", "A dashed line across the axes beside points.") {
      Scatter([Point(0, 0), Point(1, 1), Point(3, 1), Point(4, 2)])
      Rule(x: 2, dash: .dashed)
    },
    plane("Arrow", "An arrow from the lower left to the upper right.", limits: (0...3, 0...2)) {
      Arrow(from: Point(0.5, 0.4), vector: Point(2, 1.2), width: 0.06)
    },
  ]
}
