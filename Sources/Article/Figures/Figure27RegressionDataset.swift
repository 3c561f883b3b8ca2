import NetworkFigures
import Plotting

extension ArticleFigure {
  static let regressionDataset = ArticleFigure(
    27, "regression-dataset",
    caption: LocalizedText(
      en: "A hundred points of a parabola, a data set for regression.",
      zh: "抛物线上的一百个点，作为回归问题的数据集。"),
    altText: LocalizedText(
      en: """
        Scatter chart of y against x with 100 blue points, x from 0 to 1 and y from 0 to 0.25. \
        The points lie close together on an arch: from (0, 0) up to 0.25 at x = 0.5 and down \
        again to (1, 0), alike on both sides.
        """,
      zh: """
        y 随 x 变化的散点图，共 100 个蓝点，x 从 0 到 1，y 从 0 到 0.25。点排成一道拱形：从 (0, \
        0) 升到 x = 0.5 处的 0.25，再降到 (1, 0)，左右对称。
        """),
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
