import Plotting

extension ArticleFigure {
  static let linearHiddenRegressionNetwork = ArticleFigure(
    31, "linear-hidden-regression-network",
    caption: """
      A regression network with a linear hidden layer, which can still only draw a straight \
      line.
      """,
    shortText: """
      Network diagram: one input, a hidden layer of k linear neurons, and a linear neuron \
      that outputs the prediction.
      """,
    altText: """
      Network diagram, from left to right. A bias node, always 1, and the single feature x \
      are connected to each of the hidden neurons a₁, a₂ to aₖ. Each of these shows a \
      straight {curve} line, the linear activation function. They and a second bias node are \
      connected to the output neuron z, which is also linear, and an arrow leads from it to \
      the prediction ŷ.
      """,
    formulas: [Formulas.linearUnits1, Formulas.linearCollapse1],
    listing: nil
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x$"], bias: "$1$")
      DiagramLayer(
        "Hidden layer",
        units: [
          DiagramLayer.Unit("$a_1$"), DiagramLayer.Unit("$a_2$"), .ellipsis,
          DiagramLayer.Unit("$a_k$"),
        ], bias: "$1$", activation: .linear)
      DiagramLayer("Output layer", ["$z$"], activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
