import NetworkFigures
import Plotting

extension ArticleFigure {
  static let logisticRegressionBoundary = ArticleFigure(
    11, "logistic-regression-boundary",
    caption: """
      Logistic regression too finds a straight line, though not the very line of the sigmoid \
      neuron.
      """,
    altText: """
      Thirty points over two coloured regions: cyan at the upper left with all 13 blue points \
      of label y=1, salmon at the lower right with all 17 red points of label y=0. The \
      boundary is a straight line that rises at almost 45 degrees, from (−2.2, −1.9) at the \
      bottom to (1.8, 2.0) at the right, and passes x₁ = 0 at x₂ = 0.25. It is less steep \
      than the line that the sigmoid neuron finds for the same points.
      """,
    formulas: [Formulas.penalizedCrossEntropy],
    listing: 12, model: Article.Models.logisticRegressionName
  ) { article in
    let dataset = try Article.Datasets.twoFeatures()
    let regression = try await article.logisticRegression()
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        try DecisionRegions(asInListing3: regression, x: -2.3...1.8, y: -1.9...2.2)
        try Scatter.byClass(dataset, edgeColor: ListingColor.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
