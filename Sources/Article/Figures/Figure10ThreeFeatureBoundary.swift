import NetworkFigures
import Plotting

extension ArticleFigure {
  static let threeFeatureBoundary = ArticleFigure(
    10, "three-feature-boundary",
    caption: """
      With three features, the decision boundary is a plane perpendicular to the weight \
      vector.
      """,
    shortText: """
      3-D scatter plot: a plane separates two clouds of points, and an arrow is \
      perpendicular to it.
      """,
    altText: """
      3-D scatter plot of two clouds of 50 points each, with x₁ and x₂ from −2 to 2 and x₃ \
      from about −1.7 to 1.7. A translucent {cycle-1 hue} plane lies between the clouds; it \
      passes very close to the origin and slopes down towards larger x₁ and x₂. A {ink} \
      arrow points upwards from the origin, perpendicular to the plane, to the side of the \
      {accent-2 hue} points, labelled y=1. All of the {accent-1 hue} points, labelled y=0, \
      are below the plane.
      """,
    formulas: [Formulas.weightVector3, Formulas.plane, Formulas.hyperplane],
    listing: 11, model: Article.Models.sigmoidNeuron3D.name
  ) { article in
    let dataset = try Article.Datasets.threeFeatures()
    let neuron = try await article.network(Article.Models.sigmoidNeuron3D).layers[0]
    let w = neuron.weights.column(0)
    return try Figure(width: 7, height: 7) {
      try Axes3D(
        x: Axis("$x_1$", labelSize: 16), y: Axis("$x_2$", labelSize: 16),
        z: Axis("$x_3$", labelSize: 15, labelPad: -0.5), elevation: 5, azimuth: -50
      ) {
        try Surface3D.planeAsInListings(
          weights: w, bias: neuron.bias[0], over: -2...2, alpha: 0.5)
        Arrow3D(vector: Point3(w), scale: 0.5)
        try Scatter3D.byClass(dataset, alpha: 0.8)
      }
      .legend(.upperLeft, size: 12)
    }
  }
}
