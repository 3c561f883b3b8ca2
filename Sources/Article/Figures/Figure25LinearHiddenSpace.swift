import NetworkFigures
import Plotting

extension ArticleFigure {
  static let linearHiddenSpace = ArticleFigure(
    25, "linear-hidden-space",
    caption: """
      A linear hidden layer maps the plane of the two features into space, where it is still \
      a plane.
      """,
    shortText: """
      Two panels: the original points with two unit vectors, and the flat, tilted sheet that \
      a linear hidden layer turns them into.
      """,
    altText: """
      Two panels joined by a {grid} arrow labelled Hidden layer, which points from left to \
      right. The left one, Original data, shows the faint {accent-1 hue} square and the \
      faint {accent-2 hue} L-shaped band over x₁ and x₂, with two {ink} arrows from the \
      origin: the unit vectors e₁ to the right and e₂ upwards. The right one, Output of the \
      hidden layer, shows the same shapes over a₁, a₂ and a₃. They are tilted and stretched \
      but flat, because all points lie in one plane; two {ink} arrows show v₁ and v₂, the \
      images of e₁ and e₂.
      """,
    formulas: [Formulas.linearImage, Formulas.linearColumns, Formulas.linearOffset],
    listing: 24, model: Article.Models.linear3.name
  ) { article in
    let dataset = try Article.Datasets.corner()
    let network = try await article.network(Article.Models.linear3)
    let hidden = try HiddenSpace(ofCornerIn: network)
    let vectors = (0..<2).map { feature in
      Point3((0..<3).map { network.layers[0].weights[feature, $0] })
    }
    return try sideBySide(
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16, title: "Original data") {
        try Scatter.byClass(dataset, edgeColor: ListingColor.white, alpha: 0.3) { "y=\($0).0" }
        Arrow(vector: Point(1, 0), width: 0.008, zOrder: 5)
        Arrow(vector: Point(0, 1), width: 0.008, zOrder: 5)
        Text("$\\mathbf{e}_1$", at: Point(1.02, -0.15), size: 14)
        Text("$\\mathbf{e}_2$", at: Point(0.07, 0.95), size: 14)
      }
      .limits(x: -1.9...1.9, y: -1.9...1.9).aspect(.equal)
      .legend(.upperRight, size: 11, frameAlpha: 1),
      arrow: "Hidden layer",
      try HiddenSpace.axes(title: "Output of the hidden layer", elevation: 30, azimuth: 100) {
        try hidden.planeAsInListings(over: -3...4, alpha: 0)
        try hidden.cornerScatters(alpha: 0.15)
        vectors.map { Arrow3D(vector: $0, scale: 1.1) }
        Text3D("$\\mathbf{v}_1$", at: vectors[0] * 1.1 + Point3(-0.6, 0, 2), size: 14)
        Text3D("$\\mathbf{v}_2$", at: vectors[1] * 1.1 + Point3(2.3, 0, -1), size: 14)
      })
  }
}
