import Plotting

extension ArticleFigure {
  static let reluHiddenRegressionNetwork = ArticleFigure(
    32, "relu-hidden-regression-network",
    caption: LocalizedText(
      en: "A regression network with ten ReLU units.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil, model: Article.Models.relu10.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x$"], bias: "$1$")
      DiagramLayer("Hidden layer", count: 10, shown: 5, bias: "$1$", activation: .relu) { unit in
        "$a_{\(unit)}$"
      }
      DiagramLayer("Output layer", ["$z$"], activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
