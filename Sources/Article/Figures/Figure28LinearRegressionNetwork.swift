import Plotting

extension ArticleFigure {
  static let linearRegressionNetwork = ArticleFigure(
    28, "linear-regression-network",
    caption: LocalizedText(
      en: "Linear regression as a network: one linear neuron.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil
  ) { _ in
    try diagram {
      manyInputs
      DiagramLayer(
        "Output layer", units: [DiagramLayer.Unit("$z$", weights: manyWeights)],
        activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
