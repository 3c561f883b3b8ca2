import Plotting

extension ArticleFigure {
  static let sigmoidBoundary = ArticleFigure(
    8, "sigmoid-boundary",
    caption: LocalizedText(
      en:
        "The decision boundary of a sigmoid neuron is a line, and its weights stand upright on it.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 8, model: Article.Models.sigmoidNeuron.name
  ) { article in
    let dataset = try Article.Datasets.twoFeatures()
    let network = try await article.network(Article.Models.sigmoidNeuron)
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        Arrow(
          vector: Point(network.layers[0].weights.column(0)), scale: 1, width: 0.008, zOrder: 5)
        try DecisionRegions(of: network, x: -2.3...1.8, y: -1.9...2.2)
        scatters(of: dataset, edgeColor: Palette.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
