import Plotting

extension ArticleFigure {
  static let linearRegressionNetwork = ArticleFigure(
    28, "linear-regression-network",
    caption: "Linear regression as a network: many inputs and one linear neuron.",
    shortText: """
      Network diagram of linear regression: a bias and n inputs lead to one linear neuron.
      """,
    altText: """
      Network diagram, from left to right. A bias node, always 1, and the features x₁, x₂ to \
      xₙ are connected to the single neuron of the output layer by lines labelled with the \
      weights w₀, w₁, w₂ to wₙ. The neuron holds the sum z and a straight {curve} line, the \
      linear activation function, and an arrow leads from it to the prediction ŷ.
      """,
    formulas: [Formulas.linearRegression, Formulas.meanSquaredError],
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
