import Plotting

/// The way down from everywhere on a loss with two valleys: arrows of its gradient, and lines that follow them.
@Sendable func gradientFlow() throws -> Figure {
  let range = -2.0...2.0
  @Sendable func loss(_ w: Point) -> Double {
    (w.x * w.x - 1) * (w.x * w.x - 1) + w.y * w.y + 0.3 * w.x * w.y
  }
  let losses = FilledContour(x: range, y: range, levels: .about(10)) { loss(Point($0, $1)) }
  return try Figure(
    width: 8, height: 4, grid: .constrained(columns: 2), sharedX: .all, sharedY: .all
  ) {
    Axes(x: "$w_1$", y: "$w_2$", title: "Negative gradient") {
      losses
      VectorField(descending: loss, x: range, y: range, columns: 15, rows: 15, color: .white)
    }
    try Axes(x: "$w_1$", title: "Gradient flow") {
      try StreamLines(x: range, y: range, color: .cycle[0]) { w in
        Point(-4 * w.x * (w.x * w.x - 1) - 0.3 * w.y, -2 * w.y - 0.3 * w.x)
      }
    }
    .cell(row: 0, column: 1)
  }
  .colorBar(ColorBar(losses.colors, label: "loss", levels: losses.levels))
}
