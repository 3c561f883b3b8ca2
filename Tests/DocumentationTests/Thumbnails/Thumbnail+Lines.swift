import Plotting

extension Thumbnail {
  /// Thumbnails of lines and arrows.
  static let lines: [Thumbnail] = [
    plane("Line", "A bent line and a dashed one.") {
      Line([Point(0, 0), Point(1, 2), Point(2, 1), Point(3, 3)])
      Line([Point(0, 1), Point(3, 1.5)], dash: .dashed)
    },
    plane("Rule", "A dashed line across the axes beside points.") {
      Scatter([Point(0, 0), Point(1, 1), Point(3, 1), Point(4, 2)])
      Rule(x: 2, dash: .dashed)
    },
    plane("ErrorBars", "Points with capped bars upwards and downwards.") {
      ErrorBars(
        x: [0, 1, 2, 3], y: [1, 2, 1.6, 2.6], yError: .symmetric([0.3, 0.5, 0.4, 0.3]),
        capSize: 3, marker: .circle)
    },
    plane("Band", "A line in a band of its own colour.") {
      Band(runs: [[3, 2, 1.2, 1], [3.6, 2.2, 1.8, 1.3], [4, 3, 2, 1.2]])
    },
    plane("Stem", "Markers on upright lines that stand on a red line.") {
      Stem(x: [0, 1, 2, 3, 4], y: [1, 2, 0.5, -0.8, 0.4])
    },
    plane("Span", "A shaded strip behind a line.") {
      Line([Point(0, 0), Point(1, 2), Point(2, 1), Point(3, 3)])
      Span(x: 1...2, alpha: 0.3)
    },
    plane("Arrow", "An arrow from the lower left to the upper right.", limits: (0...3, 0...2)) {
      Arrow(from: Point(0.5, 0.4), vector: Point(2, 1.2), width: 0.06)
    },
  ]
}
