import NetworkFigures
import Plotting

extension ArticleFigure {
  static let linearBoundaryMappedBack = ArticleFigure(
    26, "linear-boundary-mapped-back",
    caption: """
      Mapped back from the output of a linear hidden layer, the plane becomes a straight \
      line.
      """,
    shortText: """
      Two panels: a plane that cuts through the flat sheet of points in the hidden space, \
      and the straight boundary that it becomes.
      """,
    altText: """
      Two panels joined by a {grid} arrow labelled Mapped back, which points from left to \
      right. On the left, a translucent {cycle-1 hue} plane cuts through the flat sheet of \
      points in the space of the hidden outputs a₁, a₂ and a₃. Some of the {accent-2 hue} \
      points and some of the {accent-1 hue} points are on the wrong side. On the right are \
      the same points over x₁ and x₂, where the plane becomes a straight boundary that falls \
      from the upper left to the lower right, through the square and both ends of the \
      L-shaped band.
      """,
    formulas: [Formulas.linearImage, Formulas.hiddenPlane],
    listing: nil, model: Article.Models.linear3.name
  ) { article in
    let network = try await article.network(Article.Models.linear3)
    let hidden = try HiddenSpace(ofCornerIn: network)
    return try sideBySide(
      try HiddenSpace.axes(elevation: 30, azimuth: 100) {
        try hidden.planeAsInListings(over: -3...4, alpha: 0.5)
        try hidden.cornerScatters()
      },
      arrow: "Mapped back", cornerAxes(of: network))
  }
}
