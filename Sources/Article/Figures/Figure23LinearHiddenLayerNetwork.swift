import Plotting

extension ArticleFigure {
  static let linearHiddenLayerNetwork = ArticleFigure(
    23, "linear-hidden-layer-network",
    caption: "The same network with linear instead of ReLU neurons in its hidden layer.",
    altText: """
      Network diagram, from left to right. A bias node, always 1, and the features x₁ and x₂ \
      are joined to each of the three hidden neurons a₁, a₂ and a₃, which carry a straight \
      red line, the linear activation function. The three and a second bias node are joined \
      to the output neuron z, which carries the S-shaped sigmoid function; an arrow leads \
      from it to the probability p.
      """,
    formulas: [Formulas.linearUnits2, Formulas.hiddenProbability],
    listing: nil, model: Article.Models.linear3.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
      DiagramLayer(
        "Hidden layer", ["$a_1$", "$a_2$", "$a_3$"], bias: "$1$", activation: .linear)
      DiagramLayer("Output layer", ["$z$"], activation: .sigmoid, outputs: ["$p$"])
    }
  }
}
