import Plotting

extension ArticleFigure {
  static let universalApproximation = ArticleFigure(
    37, "universal-approximation",
    caption: LocalizedText(
      en: "With 400 ReLU units the prediction lies on the data.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 29, model: Article.Models.relu400.name
  ) { article in
    try predictionFigure(
      of: await article.network(Article.Models.relu400), alpha: 0.7, legendSize: 10)
  }
}
