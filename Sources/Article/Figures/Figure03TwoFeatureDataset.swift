import NetworkFigures
import Plotting

extension ArticleFigure {
  static let twoFeatureDataset = ArticleFigure(
    3, "two-feature-dataset",
    caption: "Thirty points with two features, in two classes that a straight line can separate.",
    shortText: """
      Scatter plot of 30 points in two classes that form separate groups at the upper left \
      and the lower right.
      """,
    altText: """
      Scatter plot of 30 points, with x₁ from −2.3 to 1.8 and x₂ from −1.9 to 2.2. The 17 \
      {accent-1} points, labelled y=0, are at the lower right, with x₁ from 0.3 to 1.4 and \
      x₂ from −1.5 to −0.1. The 13 {accent-2} points, labelled y=1, are at the upper left, \
      with x₁ from −1.9 to −0.2 and x₂ from 0.3 to 1.9. A wide gap separates the two groups.
      """,
    formulas: [],
    listing: 1
  ) { _ in
    let dataset = try Article.Datasets.twoFeatures()
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        try Scatter.byClass(dataset, edgeColor: ListingColor.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
