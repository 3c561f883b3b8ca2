import Plotting

extension ArticleFigure {
  static let sigmoidNeuronDiagram = ArticleFigure(
    6, "sigmoid-neuron",
    caption: "A sigmoid neuron gives a probability, and a threshold of 0.5 turns it into a label.",
    altText: """
      Network diagram, from left to right. A bias node, always 1, and the features x₁, x₂ to \
      xₙ are joined by lines with the weights w₀ to wₙ to the one neuron of the output layer, \
      which holds the sum z and, in red, the S-shaped sigmoid function. A line leads on to a \
      node named Threshold, which holds the probability p and a step function; an arrow leads \
      from it to the label ŷ.
      """,
    formulas: [Formulas.weightedSum, #"p = \sigma(z)"#] + Formulas.threshold,
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
