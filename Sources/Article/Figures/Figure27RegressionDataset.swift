import NetworkFigures
import Plotting

extension ArticleFigure {
  static let regressionDataset = ArticleFigure(
    27, "regression-dataset",
    caption: "A hundred points of a parabola, a data set for regression.",
    altText: """
      Scatter chart of y against x with 100 blue points, x from 0 to 1 and y from 0 to 0.25. \
      The points lie close together on an arch: from (0, 0) up to 0.25 at x = 0.5 and down \
      again to (1, 0), alike on both sides.
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
