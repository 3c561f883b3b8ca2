import NetworkFigures
import Plotting

extension ArticleFigure {
  static let threeClassDataset = ArticleFigure(
    13, "three-class-dataset",
    caption: "A hundred and fifty points with two features, in three well-separated classes.",
    shortText: """
      Scatter plot of 150 points in three classes that form separate clouds of 50 points \
      each.
      """,
    altText: """
      Scatter plot of three separate clouds of 50 points each, with x₁ from −1.4 to 2.4 and \
      x₂ from −1.8 to 1.7. The {accent-1 hue} points, labelled y=1, are at the lower left \
      around (−0.7, −1.3). The {accent-2 hue} points, labelled y=2, are at the right around \
      (1.4, 0.2) and are spread out the most. The {accent-3 hue} points, labelled y=3, are \
      at the upper left around (−0.7, 1.1).
      """,
    formulas: [#"y \in \{1, 2, 3\}"#, Formulas.equalProbabilities],
    listing: 13
  ) { _ in
    let dataset = try Article.Datasets.threeClasses()
    return try Figure(width: 6, height: 6) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        try Scatter.byClass(dataset, alpha: 0.7)
      }
      .aspect(.equal).legend(.best, size: 11)
    }
  }
}
