import Plotting

extension ArticleFigure {
  static let linearRegressionPrediction = ArticleFigure(
    30, "linear-regression-prediction",
    caption: LocalizedText(
      en: "A single linear neuron can only fit a straight line to the parabola.",
      zh: "单个线性神经元只能用一条直线去拟合抛物线。"),
    altText: LocalizedText(
      en: """
        Chart of y against x with the 100 blue points of the parabola, named Train data, and a \
        red line, named Prediction. The line is straight and rises gently from 0.14 at x = 0 to \
        0.18 at x = 1; it crosses the arch of points near x = 0.18 and x = 0.77 and misses it \
        by far elsewhere. The mean squared error is 0.006.
        """,
      zh: """
        y 随 x 变化的图：抛物线上的 100 个蓝点（图例 Train data，训练数据）和一条红线（图例 \
        Prediction，预测）。红线是直线，从 x = 0 处的 0.14 缓缓升到 x = 1 处的 0.18，只在 x 约为\
         0.18 和 0.77 处与拱形相交，其余地方相差很远。均方误差为 0.006。
        """),
    formulas: [Formulas.singleInput, Formulas.meanSquaredError],
    listing: 27, model: Article.Models.linearRegression.name
  ) { article in
    try predictionFigure(of: await article.network(Article.Models.linearRegression))
  }
}
