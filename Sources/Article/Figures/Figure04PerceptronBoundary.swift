import NetworkFigures
import Plotting

extension ArticleFigure {
  static let perceptronBoundary = ArticleFigure(
    4, "perceptron-boundary",
    caption: """
      The decision boundary of the perceptron is a straight line, and its weight vector is \
      perpendicular to it.
      """,
    shortText: """
      Scatter plot over two regions: a straight boundary separates the two classes, and a \
      short arrow is perpendicular to it.
      """,
    altText: """
      Thirty points over two coloured regions. The {region-2} region at the upper left holds \
      all 13 {accent-2} points, labelled y=1; the {region-1} region at the lower right holds \
      all 17 {accent-1} points, labelled y=0. The boundary is a straight line through the \
      origin, from (−2.3, −1.6) at the left edge to (1.8, 1.3) at the right edge. A short \
      {ink} arrow, the enlarged weight vector, points from the origin into the upper left \
      region, perpendicular to the boundary.
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
