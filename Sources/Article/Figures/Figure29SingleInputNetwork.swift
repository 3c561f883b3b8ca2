import Plotting

extension ArticleFigure {
  static let singleInputNetwork = ArticleFigure(
    29, "single-input-network",
    caption: """
      With one input, the linear neuron has two weights: the intercept and the slope of a \
      straight line.
      """,
    shortText: """
      Network diagram of linear regression with one input: a bias and x lead to one linear \
      neuron.
      """,
    altText: """
      Small network diagram, from left to right. A bias node, always 1, and the single \
      feature x are connected to one output neuron by lines labelled with the weights w₀ and \
      w₁. The neuron holds the sum z and a straight {curve} line, the linear activation \
      function, and an arrow leads from it to the prediction ŷ.
      """,
    formulas: [Formulas.singleInput],
    listing: nil, model: Article.Models.linearRegression.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x$"], bias: "$1$")
      DiagramLayer(
        "Output layer", units: [DiagramLayer.Unit("$z$", weights: ["$w_0$", "$w_1$"])],
        activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
