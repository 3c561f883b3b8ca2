import Foundation
import Plotting

/// What a classifier takes its samples for while it learns, and the weights of a filter as stems.
@Sendable func classShares() throws -> Figure {
  let epochs = (0...60).map(Double.init)
  let cat = epochs.map { 0.33 + 0.12 * (1 - exp(-$0 / 12)) }
  let dog = epochs.map { 0.33 - 0.08 * (1 - exp(-$0 / 20)) }
  let owl = zip(cat, dog).map { 1 - $0 - $1 }
  let taps = (-10...10).map(Double.init)
  let weights = taps.map { $0 == 0 ? 1 : sin(0.8 * $0) / (0.8 * $0) }
  return try Figure(width: 9, height: 3.6, grid: .constrained(columns: 2)) {
    Axes(x: "Epoch", y: "Share of predictions") {
      StackedAreas(x: epochs, [cat, dog, owl], labels: ["cat", "dog", "owl"])
      Span(x: 20...35, color: .white, alpha: 0.3)
      Text("lower rate", at: Point(27.5, 0.5)).align(.center, .center)
    }
    .legend(.upperRight)
    Axes(x: "Tap", y: "Weight") {
      Polygon([Point(-3.9, -0.3), Point(3.9, -0.3), Point(0, 1.1)], color: .cycle[1], alpha: 0.2)
      Stem(x: taps, y: weights, label: "filter")
    }
    .legend(.upperRight).cell(row: 0, column: 1)
  }
}
