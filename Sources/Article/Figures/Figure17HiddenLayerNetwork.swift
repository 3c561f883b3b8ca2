import Plotting

extension ArticleFigure {
  static let hiddenLayerNetwork = ArticleFigure(
    17, "hidden-layer-network",
    caption: LocalizedText(
      en: "A network with a hidden layer of three ReLU units.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil, model: Article.Models.relu3.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
      DiagramLayer(
        "Hidden layer", ["$a_1$", "$a_2$", "$a_3$"], bias: "$1$", activation: .relu)
      DiagramLayer("Output layer", ["$z$"], activation: .sigmoid, outputs: ["$p$"])
    }
  }
}
