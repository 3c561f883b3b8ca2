import NetworkFigures
import Plotting

extension ArticleFigure {
  static let nonlinearDataset = ArticleFigure(
    15, "nonlinear-dataset",
    caption: "Two classes that no straight line can separate: a square in the corner of an angle.",
    altText: """
      Scatter chart of 1250 points, x₁ and x₂ from −1.9 to 1.9. The 543 red points with label \
      y=0.0 fill a square at the lower left, from −1.6 to 0.2 along both axes. The 707 blue \
      points with label y=1.0 fill a band along the top, where x₂ is above 0.8, and a band \
      along the right, where x₁ is above 0.8; together they form an angle around the square, \
      with an empty strip between.
      """,
    formulas: [#"y \in \{0, 1\}"#, Formulas.line],
    listing: 17
  ) { _ in
    let dataset = try Article.Datasets.corner()
    return try Figure(width: 6, height: 6) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        try Scatter.byClass(dataset, size: 50, edgeColor: ListingColor.white) { "y=\($0).0" }
      }
      .limits(x: -1.9...1.9, y: -1.9...1.9).aspect(.equal)
      .legend(.upperRight, size: 11, frameAlpha: 1)
    }
  }
}
