import Plotting

extension ArticleFigure {
  static let sigmoidNeuronDiagram = ArticleFigure(
    6, "sigmoid-neuron",
    caption: """
      A sigmoid neuron outputs a probability, and a threshold of 0.5 turns it into a label.
      """,
    shortText: """
      Network diagram of a sigmoid neuron: its probability p goes through a step function \
      and becomes the label.
      """,
    altText: """
      Network diagram, from left to right. A bias node, always 1, and the features x₁, x₂ to \
      xₙ are connected to the single neuron of the output layer by lines labelled with the \
      weights w₀, w₁, w₂ to wₙ. The neuron holds the sum z and a {curve} S-shaped curve, the \
      sigmoid function. A line leads on to a node called Threshold, which holds the \
      probability p and a {curve} step function, and an arrow leads from there to the label \
      ŷ.
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
