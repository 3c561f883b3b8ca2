import Plotting

extension ArticleFigure {
  static let perceptron = ArticleFigure(
    1, "perceptron",
    caption: """
      A perceptron adds up its weighted inputs and a bias, and a step function turns the sum \
      into a label.
      """,
    altText: """
      Network diagram, from left to right. The input layer holds a bias node, always 1, and \
      the features x₁, x₂ to xₙ; from each of them a line with its weight, w₀, w₁, w₂ to wₙ, \
      leads to the one neuron of the output layer. The neuron is split in two, the sum z on \
      the left and a red step function on the right, and an arrow leads from it to the \
      prediction ŷ.
      """,
    formulas: [Formulas.weightedSum, #"\hat{y} = g(z)"#],
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
