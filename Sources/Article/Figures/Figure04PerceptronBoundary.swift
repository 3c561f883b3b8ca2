import Plotting

extension ArticleFigure {
  static let perceptronBoundary = ArticleFigure(
    4, "perceptron-boundary",
    caption: LocalizedText(
      en: "The decision boundary of a perceptron is a line, and its weights stand upright on it.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 4, model: Article.Models.perceptronName
  ) { article in
    let dataset = try Article.Datasets.twoFeatures()
    let perceptron = try await article.perceptron()
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        Arrow(vector: Point(perceptron.weights), scale: 0.4, width: 0.008, zOrder: 5)
        try DecisionRegions(of: perceptron, x: -2.3...1.8, y: -1.9...2.2)
        scatters(of: dataset, edgeColor: Palette.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
