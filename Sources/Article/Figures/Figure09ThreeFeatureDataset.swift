import NetworkFigures
import Plotting

extension ArticleFigure {
  static let threeFeatureDataset = ArticleFigure(
    9, "three-feature-dataset",
    caption: "A hundred points with three features, in two classes that a plane can separate.",
    shortText: """
      3-D scatter plot of 100 points in two classes that form clouds at opposite corners of \
      the space.
      """,
    altText: """
      3-D scatter plot seen almost from the side, with axes x₁, x₂ and x₃ from about −1.7 to \
      1.7. The 50 {accent-1 hue} points, labelled y=0, form a cloud at the lower left, with \
      all three features between −1.6 and −0.4. The 50 {accent-2 hue} points, labelled y=1, \
      form a cloud at the upper right, with all three features between 0.2 and 1.6. There is \
      nothing between the two clouds.
      """,
    formulas: [Formulas.plane],
    listing: 9
  ) { _ in
    let dataset = try Article.Datasets.threeFeatures()
    return try Figure(width: 7, height: 7) {
      try Axes3D(
        x: Axis("$x_1$", labelSize: 18), y: Axis("$x_2$", labelSize: 18),
        z: Axis("$x_3$", labelSize: 15, labelPad: -0.5), elevation: 5, azimuth: -50
      ) {
        try Scatter3D.byClass(dataset, alpha: 0.8)
      }
      .legend(.upperLeft, size: 12)
    }
  }
}
