import Plotting

extension ArticleFigure {
  static let softmaxNetwork = ArticleFigure(
    12, "softmax-network",
    caption: """
      A softmax layer turns the weighted sums, one for each class, into one probability for \
      each class.
      """,
    shortText: """
      Network diagram: n inputs lead to one neuron for each class, and softmax turns their \
      sums into probabilities.
      """,
    altText: """
      Network diagram, from left to right. A bias node, always 1, and the features x₁, x₂ to \
      xₙ are connected to every neuron of the output layer, z₁, z₂ and so on, one for each \
      of the C classes. Arrows lead from these neurons into a tall {box} box labelled \
      softmax, and from there to as many probabilities, p₁, p₂ and so on.
      """,
    formulas: [Formulas.classSum, Formulas.softmax, Formulas.argmax],
    listing: nil, model: Article.Models.softmax.name
  ) { _ in
    try diagram {
      manyInputs
      DiagramLayer(
        "Output layer",
        units: [
          DiagramLayer.Unit("$z_1$"), DiagramLayer.Unit("$z_2$"), .ellipsis,
          DiagramLayer.Unit("$z_C$"),
        ])
      DiagramLayer.box("softmax", outputs: ["$p_1$", "$p_2$", "$p_C$"])
    }
  }
}
