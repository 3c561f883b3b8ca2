import Plotting

extension ArticleFigure {
  static let reluRegressionPrediction = ArticleFigure(
    33, "relu-regression-prediction",
    caption: LocalizedText(
      en: "With ten ReLU units the prediction is a chain of straight pieces that follows the data.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 29, model: Article.Models.relu10.name
  ) { article in
    try predictionFigure(of: await article.network(Article.Models.relu10), alpha: 0.7)
  }
}
