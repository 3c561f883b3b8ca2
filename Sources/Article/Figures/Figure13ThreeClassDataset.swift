import NetworkFigures
import Plotting

extension ArticleFigure {
  static let threeClassDataset = ArticleFigure(
    13, "three-class-dataset",
    caption: "A hundred and fifty points with two features, in three classes that lie apart.",
    altText: """
      Scatter chart of three separate clouds of 50 points each, x₁ from −1.4 to 2.4 and x₂ \
      from −1.8 to 1.7. The red points with label y=1 lie at the lower left around (−0.7, \
      −1.3), the blue points with label y=2 at the right around (1.4, 0.2), most spread out \
      of all, and the green points with label y=3 at the upper left around (−0.7, 1.1).
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
