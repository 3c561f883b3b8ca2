import NetworkFigures
import Plotting

extension ArticleFigure {
  static let softmaxBoundaries = ArticleFigure(
    14, "softmax-boundaries",
    caption: """
      A softmax layer draws a straight line between each pair of classes, perpendicular to \
      the difference of their weight vectors.
      """,
    shortText: """
      Scatter plot over three regions that meet near the origin, with an arrow perpendicular \
      to each of the three boundaries.
      """,
    altText: """
      Three regions with straight boundaries meet close to (−0.17, −0.08). The {region-1} \
      one at the lower left holds the 50 {accent-1 hue} points, labelled y=1; the {region-2} \
      one at the right holds the 50 {accent-2 hue} points, labelled y=2; the {region-3} one \
      at the upper left holds the 50 {accent-3 hue} points, labelled y=3. Three long {ink} \
      arrows are labelled w₃−w₂, w₂−w₁ and w₃−w₁. Each is perpendicular to the boundary \
      between the two classes in its label and points towards the first of them.
      """,
    formulas: [Formulas.equalProbabilities, Formulas.softmaxBoundary, Formulas.softmaxNormal],
    listing: 16, model: Article.Models.softmax.name
  ) { article in
    let dataset = try Article.Datasets.threeClasses()
    let network = try await article.network(Article.Models.softmax)
    let w = (0..<3).map { Point(network.layers[0].weights.column($0)) }
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        Arrow(from: Point(1.7, 0.7), vector: w[2] - w[1], width: 0.008, zOrder: 5)
        Arrow(from: Point(-0.5, -2.2), vector: w[1] - w[0], width: 0.008, zOrder: 5)
        Arrow(from: Point(-1.8, -1.7), vector: w[2] - w[0], width: 0.008, zOrder: 5)
        name("w_3-w_2", at: Point(0.25, 1.85))
        name("w_2-w_1", at: Point(1.2, -1.1))
        name("w_3-w_1", at: Point(-1.5, -0.5))
        try DecisionRegions(asInListing3: network, x: -2.2...2.4, y: -2.5...2.1)
        try Scatter.byClass(dataset, edgeColor: ListingColor.white, alpha: 0.7)
      }
      .limits(x: -2.2...2.4, y: -2.5...2.1).aspect(.equal).legend(.best, size: 11)
    }
  }

  /// The name of an arrow, bold as vectors are.
  private static func name(_ formula: String, at position: Point) -> Text {
    Text("$\\mathregular{\(formula)}$", at: position, size: 12, weight: .bold, slant: .oblique)
  }
}
