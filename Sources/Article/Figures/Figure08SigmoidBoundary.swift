import NetworkFigures
import Plotting

extension ArticleFigure {
  static let sigmoidBoundary = ArticleFigure(
    8, "sigmoid-boundary",
    caption: """
      The sigmoid neuron too separates the classes by a straight line, perpendicular to its \
      weight vector.
      """,
    altText: """
      Thirty points over two coloured regions: cyan at the left with all 13 blue points of \
      label y=1, salmon at the right with all 17 red points of label y=0. The boundary is a \
      steep straight line from (−1.4, −1.9) at the bottom to (0.9, 2.2) at the top. A long \
      black arrow, the weight vector, leads from the origin to (−1.06, 0.58) and crosses the \
      boundary at a right angle.
      """,
    formulas: [#"p = 0.5"#, Formulas.line, Formulas.weightVector2],
    listing: 8, model: Article.Models.sigmoidNeuron.name
  ) { article in
    let dataset = try Article.Datasets.twoFeatures()
    let network = try await article.network(Article.Models.sigmoidNeuron)
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        Arrow(
          vector: Point(network.layers[0].weights.column(0)), scale: 1, width: 0.008, zOrder: 5)
        try DecisionRegions(asInListing3: network, x: -2.3...1.8, y: -1.9...2.2)
        try Scatter.byClass(dataset, edgeColor: ListingColor.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
