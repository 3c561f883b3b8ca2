import NetworkFigures
import Plotting

extension ArticleFigure {
  static let linearBoundaryMappedBack = ArticleFigure(
    26, "linear-boundary-mapped-back",
    caption: "Mapped back from the output of a linear hidden layer, the plane is a straight line.",
    altText: """
      Two panels with a grey arrow named Mapped back from left to right. On the left the flat \
      sheet of points in the space of the hidden outputs a₁, a₂ and a₃, with a translucent \
      blue-grey plane that cuts through it: part of the blue points and part of the red \
      points are on the wrong side. On the right the same points over x₁ and x₂, where the \
      plane is a straight boundary that falls from the upper left to the lower right, through \
      the square and both ends of the angle.
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
