import Plotting

extension Thumbnail {
  /// Thumbnails of areas.
  static let areas: [Thumbnail] = [
    plane("FillBetween", "The area between two curves.") {
      FillBetween(x: [0, 1, 2, 3], [1, 0.2, 0.8, 0], [2, 1.6, 2.4, 1.4], alpha: 0.5)
    },
    plane("StackedAreas", "Three areas on top of each other.") {
      StackedAreas(
        x: [0, 1, 2, 3], [[1, 2, 1.5, 1], [0.5, 1, 2, 2], [1, 0.4, 0.6, 1.5]])
    },
    plane("Polygon", "A triangle with a hole.") {
      Polygon(rings: [
        [Point(0, 0), Point(4, 0), Point(2, 3)], [Point(1.4, 0.5), Point(2.6, 0.5), Point(2, 1.5)],
      ])
    },
    plane("DecisionRegions", "Two regions with a bent border.") {
      try DecisionRegions(x: -1...1, y: -1...1, colors: []) { points in
        [points.map(\.y), points.map { $0.x * $0.x - 0.4 }]
      }
    },
  ]
}
