import Plotting

extension ArticleFigure {
  static let singleInputNetwork = ArticleFigure(
    29, "single-input-network",
    caption: LocalizedText(
      en: "One input and one linear neuron: a straight line.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil, model: Article.Models.linearRegression.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x$"], bias: "$1$")
      DiagramLayer(
        "Output layer", units: [DiagramLayer.Unit("$z$", weights: ["$w_0$", "$w_1$"])],
        activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
