import Plotting

/// Scores of three classes as bars beside each other, and what their samples are made of as bars on each other.
@Sendable func scoresByClass() throws -> Figure {
  let classes = ["cat", "dog", "owl"]
  let scores = GroupedBars(
    classes, series: ["precision": [0.82, 0.74, 0.91], "recall": [0.78, 0.85, 0.69]])
  let samples = StackedBars(
    classes,
    series: ["training": [310, 250, 120], "validation": [80, 60, 40], "test": [75, 66, 38]]
  )
  return try Figure(width: 9, height: 4, grid: .constrained(columns: 2)) {
    Axes(y: "Score", title: "Scores") {
      scores
      BarLabels(of: scores, padding: 2)
    }
    .limits(y: 0...1.15).legend(.upperLeft)
    Axes(y: "Samples", title: "Samples") {
      samples
      BarLabels(of: samples, at: .center, color: .white)
    }
    .legend(.upperRight).cell(row: 0, column: 1)
  }
}
