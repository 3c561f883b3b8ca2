import NetworkFigures
import Plotting

extension ArticleFigure {
  static let reluHiddenSpace = ArticleFigure(
    20, "relu-hidden-space",
    caption: "The hidden layer moves the points into a space where a plane separates the classes.",
    shortText: """
      3-D scatter plot of the outputs of the hidden neurons: a slanted plane separates the \
      two classes.
      """,
    altText: """
      3-D scatter plot of the 1250 points at the outputs a₁, a₂ and a₃ of the hidden \
      neurons, seen level from the side; a₁ and a₂ range from 0 to over 4, a₃ from 0 to over \
      5. The {accent-1 hue} points, labelled y=0.0, are close together at the lower right, \
      with a₁ below 1 and a₂ above 1. The {accent-2 hue} points, labelled y=1.0, form an \
      arch from the lower left over the top to the upper right. A slanted translucent \
      {cycle-1 hue} plane, where the weighted sum of the outputs is 0.5, lies between them, \
      and no point is on the wrong side.
      """,
    formulas: [Formulas.reluUnits2, Formulas.hiddenProbability, Formulas.hiddenPlane],
    listing: 22, model: Article.Models.relu3.name
  ) { article in
    let hidden = try HiddenSpace(ofCornerIn: await article.network(Article.Models.relu3))
    return try Figure(width: 7, height: 7) {
      try HiddenSpace.axes(elevation: 0, azimuth: 25) {
        try hidden.planeAsInListings(over: 0...4, alpha: 0.5)
        try hidden.cornerScatters()
      }
    }
  }
}
