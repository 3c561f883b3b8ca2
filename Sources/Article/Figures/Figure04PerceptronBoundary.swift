import NetworkFigures
import Plotting

extension ArticleFigure {
  static let perceptronBoundary = ArticleFigure(
    4, "perceptron-boundary",
    caption: """
      The decision boundary of the perceptron is a straight line, and its weight vector is \
      perpendicular to it.
      """,
    altText: """
      Thirty points over two coloured regions: cyan at the upper left with all 13 blue points \
      of label y=1, salmon at the lower right with all 17 red points of label y=0. The \
      boundary is a straight line through the origin, from (−2.3, −1.6) at the left edge to \
      (1.8, 1.3) at the right edge. A short black arrow, the enlarged weight vector, starts \
      at the origin and points into the cyan region, perpendicular to the boundary.
      """,
    formulas: [Formulas.weightVector2, Formulas.line],
    listing: 4, model: Article.Models.perceptronName
  ) { article in
    let dataset = try Article.Datasets.twoFeatures()
    let perceptron = try await article.perceptron()
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        Arrow(vector: Point(perceptron.weights), scale: 2.5, width: 0.008, zOrder: 5)
        try DecisionRegions(asInListing3: perceptron, x: -2.3...1.8, y: -1.9...2.2)
        try Scatter.byClass(dataset, edgeColor: ListingColor.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
