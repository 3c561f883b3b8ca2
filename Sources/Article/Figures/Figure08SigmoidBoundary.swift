import NetworkFigures
import Plotting

extension ArticleFigure {
  static let sigmoidBoundary = ArticleFigure(
    8, "sigmoid-boundary",
    caption: """
      The sigmoid neuron also separates the classes with a straight line perpendicular to \
      its weight vector.
      """,
    shortText: """
      Scatter plot over two regions: a steep straight boundary separates the classes, and a \
      long arrow crosses it at a right angle.
      """,
    altText: """
      Thirty points over two coloured regions. The {region-2} region on the left holds all \
      13 {accent-2} points, labelled y=1; the {region-1} region on the right holds all 17 \
      {accent-1} points, labelled y=0. The boundary is a steep straight line from (−1.4, \
      −1.9) at the bottom to (0.9, 2.2) at the top. A long {ink} arrow, the weight vector, \
      goes from the origin to (−1.06, 0.58) and crosses the boundary at a right angle.
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
