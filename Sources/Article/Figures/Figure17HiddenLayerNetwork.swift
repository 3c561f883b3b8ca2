import Plotting

extension ArticleFigure {
  static let hiddenLayerNetwork = ArticleFigure(
    17, "hidden-layer-network",
    caption: """
      A network with two inputs, a hidden layer of three ReLU neurons, and one sigmoid \
      output neuron.
      """,
    shortText: """
      Network diagram: two inputs, a hidden layer of three ReLU neurons, and a sigmoid \
      neuron that outputs p.
      """,
    altText: """
      Network diagram, from left to right. A bias node, always 1, and the features x₁ and x₂ \
      are connected to each of the three hidden neurons a₁, a₂ and a₃. Each of these shows a \
      {curve} ReLU function, flat at first and then rising. They and a second bias node are \
      connected to the output neuron z, which shows a {curve} S-shaped curve, the sigmoid \
      function; an arrow leads from it to the probability p.
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
