import Plotting

extension ArticleFigure {
  static let reluHiddenRegressionNetwork = ArticleFigure(
    32, "relu-hidden-regression-network",
    caption: "A regression network with ten ReLU neurons in its hidden layer.",
    shortText: """
      Network diagram: one input, a hidden layer of ten ReLU neurons, and a linear neuron \
      that outputs the prediction.
      """,
    altText: """
      Network diagram, from left to right. A bias node, always 1, and the single feature x \
      are connected to each of the ten hidden neurons, of which a₁ to a₄ and a₁₀ are drawn, \
      with dots for the rest. Each shows a {curve} ReLU function, flat at first and then \
      rising. They and a second bias node are connected to the output neuron z, which shows \
      a straight {curve} line, the linear activation function; an arrow leads from it to the \
      prediction ŷ.
      """,
    formulas: [Formulas.reluUnits1, Formulas.tenUnits],
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
