import Plotting

extension ArticleFigure {
  static let perceptron = ArticleFigure(
    1, "perceptron",
    caption: LocalizedText(
      en: "A perceptron: a weighted sum of the inputs and a step function.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil
  ) { _ in
    try diagram {
      manyInputs
      DiagramLayer(
        "Output layer", units: [DiagramLayer.Unit("$z$", weights: manyWeights)],
        activation: .step, outputs: ["$\\hat{y}$"])
    }
  }
}
