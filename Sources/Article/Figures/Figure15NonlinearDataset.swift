import NetworkFigures
import Plotting

extension ArticleFigure {
  static let nonlinearDataset = ArticleFigure(
    15, "nonlinear-dataset",
    caption: """
      Two classes that no straight line can separate: a square, and an L-shaped band along \
      two of its sides.
      """,
    shortText: """
      Scatter plot of 1250 points in two classes: a square at the lower left, and bands \
      along the top and the right.
      """,
    altText: """
      Scatter plot of 1250 points, with x₁ and x₂ from −1.9 to 1.9. The 543 {accent-1} \
      points, labelled y=0.0, fill a square at the lower left, from −1.6 to 0.2 along both \
      axes. The 707 {accent-2} points, labelled y=1.0, fill a band along the top, where x₂ \
      is above 0.8, and a band along the right, where x₁ is above 0.8. Together these bands \
      form an L shape around two sides of the square, with a gap in between.
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
