import Plotting

extension ArticleFigure {
  static let sigmoidNeuronDiagram = ArticleFigure(
    6, "sigmoid-neuron",
    caption: LocalizedText(
      en: "A sigmoid neuron: a weighted sum, and a probability instead of a label.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil
  ) { _ in
    try diagram {
      manyInputs
      DiagramLayer(
        "Output layer", units: [DiagramLayer.Unit("$z$", weights: manyWeights)],
        activation: .sigmoid)
      DiagramLayer("Threshold", ["$p$"], activation: .step, outputs: ["$\\hat{y}$"])
    }
  }
}
