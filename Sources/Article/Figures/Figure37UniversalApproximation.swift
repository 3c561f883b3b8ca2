import Plotting

extension ArticleFigure {
  static let universalApproximation = ArticleFigure(
    37, "universal-approximation",
    caption: LocalizedText(
      en: """
        With 400 ReLU neurons the prediction lies on the data: enough neurons approximate any \
        continuous function.
        """,
      zh: "用 400 个 ReLU 神经元时，预测值与数据几乎重合：神经元足够多，就能逼近任何连续函数。"),
    altText: LocalizedText(
      en: """
        Chart of y against x with the 100 blue points of the parabola, named Train data, and a \
        red line, named Prediction. The line looks like a smooth curve and runs through the \
        middle of the points from end to end; only at x = 0 and x = 1 it lies visibly above \
        them, by less than 0.01. The mean squared error is 0.000002.
        """,
      zh: """
        y 随 x 变化的图：抛物线上的 100 个蓝点（图例 Train data，训练数据）和一条红线（图例 \
        Prediction，预测）。红线看上去是光滑的曲线，从头到尾都穿过数据点的中心，只在 x = 0 和 x \
        = 1 处略高于数据点，相差不到 0.01。均方误差为 0.000002。
        """),
    formulas: [Formulas.reluUnits1, Formulas.manyUnits, Formulas.universalApproximation],
    listing: 29, model: Article.Models.relu400.name
  ) { article in
    try predictionFigure(
      of: await article.network(Article.Models.relu400), alpha: 0.7, legendSize: 10)
  }
}
