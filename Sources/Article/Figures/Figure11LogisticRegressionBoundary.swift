import Plotting

extension ArticleFigure {
  static let logisticRegressionBoundary = ArticleFigure(
    11, "logistic-regression-boundary",
    caption: LocalizedText(
      en: "Logistic regression finds almost the line of the sigmoid neuron.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 12, model: Article.Models.logisticRegressionName
  ) { article in
    let dataset = try Article.Datasets.twoFeatures()
    let regression = try await article.logisticRegression()
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        try DecisionRegions(of: regression, x: -2.3...1.8, y: -1.9...2.2)
        scatters(of: dataset, edgeColor: Palette.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
