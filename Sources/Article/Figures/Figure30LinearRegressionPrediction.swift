import Plotting

extension ArticleFigure {
  static let linearRegressionPrediction = ArticleFigure(
    30, "linear-regression-prediction",
    caption: "A single linear neuron fits a straight line to the data.",
    listing: 27, model: Article.Models.linearRegression.name
  ) { article in
    try predictionFigure(of: await article.network(Article.Models.linearRegression))
  }
}
