import Plotting

extension ArticleFigure {
  static let softmaxNetwork = ArticleFigure(
    12, "softmax-network",
    caption: "A softmax layer turns one sum for each class into probabilities.",
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
