import Plotting

extension ArticleFigure {
  static let linearRegressionPrediction = ArticleFigure(
    30, "linear-regression-prediction",
    caption: LocalizedText(
      en: "A single linear neuron fits a straight line to the data.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 27, model: Article.Models.linearRegression.name
  ) { article in
    try predictionFigure(of: await article.network(Article.Models.linearRegression))
  }
}
