import Plotting

extension ArticleFigure {
  static let softmaxNetwork = ArticleFigure(
    12, "softmax-network",
    caption: LocalizedText(
      en: "A softmax layer turns one sum for each class into probabilities.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil, model: Article.Models.softmax.name
  ) { _ in
    try diagram {
      manyInputs
      DiagramLayer(
        "Output layer",
        units: [
          DiagramLayer.Unit("$z_1$"), DiagramLayer.Unit("$z_2$"), .ellipsis,
          DiagramLayer.Unit("$z_C$"),
        ])
      DiagramLayer.box("softmax", outputs: ["$p_1$", "$p_2$", "$p_C$"])
    }
  }
}
