import NetworkFigures
import Plotting

extension ArticleFigure {
  static let reluBoundaryMappedBack = ArticleFigure(
    21, "relu-boundary-mapped-back",
    caption: "The plane in the hidden space, mapped back to the two features, becomes a bent line.",
    altText: """
      Two panels with a grey arrow named Mapped back from left to right. On the left the 1250 \
      points in the space of the hidden outputs a₁, a₂ and a₃: the view is along the \
      translucent plane, so that it shows as a thin slanted strip with all blue points above \
      it and all red points below. On the right the same points over x₁ and x₂, where the \
      plane is a boundary of three straight pieces between the salmon region of the red \
      square and the cyan region of the blue angle.
      """,
    formulas: [Formulas.hiddenPlane, Formulas.mappedBack],
    listing: nil, model: Article.Models.relu3.name
  ) { article in
    let network = try await article.network(Article.Models.relu3)
    let hidden = try HiddenSpace(ofCornerIn: network)
    return try sideBySide(
      try HiddenSpace.axes(elevation: 10, azimuth: 79) {
        try hidden.planeAsInListings(over: 0...4, alpha: 0.6)
        try hidden.cornerScatters()
      },
      arrow: "Mapped back", cornerAxes(of: network))
  }
}
