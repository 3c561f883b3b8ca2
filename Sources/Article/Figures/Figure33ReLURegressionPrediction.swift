import Plotting

extension ArticleFigure {
  static let reluRegressionPrediction = ArticleFigure(
    33, "relu-regression-prediction",
    caption: LocalizedText(
      en: """
        With ten ReLU neurons the prediction is a chain of straight pieces that follows the \
        parabola.
        """,
      zh: "有了十个 ReLU 神经元，预测值成为一条沿着抛物线走的折线。"),
    altText: LocalizedText(
      en: """
        Chart of y against x with the 100 blue points of the parabola, named Train data, and a \
        red line, named Prediction. The line has four straight pieces with kinks at x = 0.30, \
        0.53 and 0.73 and stays close to the points: it rises from 0.02 at x = 0 to 0.26 at the \
        second kink and falls to 0.02 at x = 1. The mean squared error is 0.00004.
        """,
      zh: """
        y 随 x 变化的图：抛物线上的 100 个蓝点（图例 Train data，训练数据）和一条红线（图例 \
        Prediction，预测）。红线由四段直线组成，在 x = 0.30、0.53 和 0.73 处转折，始终贴近数据\
        点：从 x = 0 处的 0.02 升到第二个转折处的 0.26，再降到 x = 1 处的 0.02。均方误差为 \
        0.00004。
        """),
    formulas: [Formulas.reluUnits1, Formulas.tenUnits],
    listing: 29, model: Article.Models.relu10.name
  ) { article in
    try predictionFigure(of: await article.network(Article.Models.relu10), alpha: 0.7)
  }
}
