import Plotting

extension ArticleFigure {
  static let linearHiddenLayerNetwork = ArticleFigure(
    23, "linear-hidden-layer-network",
    caption: LocalizedText(
      en: "The same network with a linear hidden layer.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil, model: Article.Models.linear3.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
      DiagramLayer(
        "Hidden layer", ["$a_1$", "$a_2$", "$a_3$"], bias: "$1$", activation: .linear)
      DiagramLayer("Output layer", ["$z$"], activation: .sigmoid, outputs: ["$p$"])
    }
  }
}
