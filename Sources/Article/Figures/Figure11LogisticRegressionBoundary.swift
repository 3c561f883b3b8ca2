import NetworkFigures
import Plotting

extension ArticleFigure {
  static let logisticRegressionBoundary = ArticleFigure(
    11, "logistic-regression-boundary",
    caption: """
      Logistic regression also finds a straight line, but not the same one as the sigmoid \
      neuron.
      """,
    shortText: """
      Scatter plot over two regions: a straight boundary at almost 45 degrees separates the \
      two classes.
      """,
    altText: """
      Thirty points over two coloured regions. The {region-2} region at the upper left holds \
      all 13 {accent-2} points, labelled y=1; the {region-1} region at the lower right holds \
      all 17 {accent-1} points, labelled y=0. The boundary is a straight line that rises at \
      almost 45 degrees, from (−2.2, −1.9) at the bottom to (1.8, 2.0) at the right, and \
      passes x₁ = 0 at x₂ = 0.25. It is less steep than the line that the sigmoid neuron \
      finds for the same points.
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
