import NetworkFigures
import Plotting

extension ArticleFigure {
  static let regressionDataset = ArticleFigure(
    27, "regression-dataset",
    caption: "A hundred points on a parabola, used as a data set for regression.",
    shortText: """
      Scatter plot of 100 points on a parabola that opens downwards, with its top at x = 0.5 \
      and y = 0.25.
      """,
    altText: """
      Scatter plot of y against x with 100 {cycle-1} points, x from 0 to 1 and y from 0 to \
      0.25. The points lie close together on a symmetric arch that rises from (0, 0) to 0.25 \
      at x = 0.5 and falls to (1, 0).
      """,
    formulas: [Formulas.parabola],
    listing: 25
  ) { _ in
    let dataset = try Article.Datasets.parabola()
    return try Figure(width: 5, height: 5) {
      try Axes(x: "x", y: "y", labelSize: 14) {
        try Scatter(dataset)
      }
    }
  }
}
