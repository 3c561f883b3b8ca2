import Plotting

extension ArticleFigure {
  static let perceptron = ArticleFigure(
    1, "perceptron",
    caption: """
      A perceptron adds up its weighted inputs and a bias, and a step function turns the sum \
      into a label.
      """,
    shortText: """
      Network diagram of a perceptron: a bias and n inputs lead to one neuron with a step \
      function.
      """,
    altText: """
      Network diagram, from left to right. The input layer has a bias node, always 1, and \
      the features x₁, x₂ to xₙ. Each of them is connected to the single neuron of the \
      output layer by a line labelled with its weight: w₀, w₁, w₂ to wₙ. The left half of \
      the neuron holds the sum z, the right half a {curve} step function, and an arrow leads \
      from it to the prediction ŷ.
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
