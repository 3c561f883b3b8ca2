import Plotting

extension ArticleFigure {
  static let hiddenLayerNetwork = ArticleFigure(
    17, "hidden-layer-network",
    caption: """
      A network with two inputs, a hidden layer of three ReLU neurons and a sigmoid neuron at \
      its output.
      """,
    altText: """
      Network diagram, from left to right. A bias node, always 1, and the features x₁ and x₂ \
      are joined to each of the three hidden neurons a₁, a₂ and a₃, which carry a red ReLU \
      function, flat and then rising. The three and a second bias node are joined to the \
      output neuron z, which carries the S-shaped sigmoid function; an arrow leads from it to \
      the probability p.
      """,
    formulas: [Formulas.reluUnits2, Formulas.hiddenProbability],
    listing: nil, model: Article.Models.relu3.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
      DiagramLayer(
        "Hidden layer", ["$a_1$", "$a_2$", "$a_3$"], bias: "$1$", activation: .relu)
      DiagramLayer("Output layer", ["$z$"], activation: .sigmoid, outputs: ["$p$"])
    }
  }
}
