import NetworkFigures
import Plotting

extension ArticleFigure {
  static let reluBoundaryMappedBack = ArticleFigure(
    21, "relu-boundary-mapped-back",
    caption: "Mapped back to the two features, the plane in the hidden space becomes a bent line.",
    shortText: """
      Two panels: a plane that separates the classes in the hidden space, and the bent \
      boundary that it becomes over x₁ and x₂.
      """,
    altText: """
      Two panels joined by a {grid} arrow labelled Mapped back, which points from left to \
      right. On the left are the 1250 points in the space of the hidden outputs a₁, a₂ and \
      a₃. The translucent plane is seen edge-on as a thin slanted strip, with all {accent-2 \
      hue} points above it and all {accent-1 hue} points below it. On the right are the same \
      points over x₁ and x₂, where the plane becomes a boundary of three straight pieces \
      between the {region-1} region of the square and the {region-2} region of the L-shaped \
      band.
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
