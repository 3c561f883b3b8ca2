import Plotting

extension ArticleFigure {
  static let linearHiddenRegressionNetwork = ArticleFigure(
    31, "linear-hidden-regression-network",
    caption: LocalizedText(
      en: "A regression network with a linear hidden layer.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x$"], bias: "$1$")
      DiagramLayer(
        "Hidden layer",
        units: [
          DiagramLayer.Unit("$a_1$"), DiagramLayer.Unit("$a_2$"), .ellipsis,
          DiagramLayer.Unit("$a_k$"),
        ], bias: "$1$", activation: .linear)
      DiagramLayer("Output layer", ["$z$"], activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
