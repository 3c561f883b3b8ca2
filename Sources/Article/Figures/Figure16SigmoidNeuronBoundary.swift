import Plotting

extension ArticleFigure {
  static let sigmoidNeuronBoundary = ArticleFigure(
    16, "sigmoid-neuron-boundary",
    caption: """
      A single sigmoid neuron can only draw a straight line, and no straight line separates \
      these classes.
      """,
    altText: """
      The 1250 points of a red square and a blue angle around it, over a salmon region at the \
      lower left and a cyan region at the upper right. The boundary is a straight line that \
      falls from (−1.6, 1.9) at the top to (1.05, −1.9) at the bottom. It leaves 53 blue \
      points, most of them at the left end of the upper band, in the salmon region and 40 red \
      points, in the upper right corner of the square, in the cyan region; the accuracy is \
      92.6 %.
      """,
    formulas: [#"p = 0.5"#, Formulas.line],
    listing: 19, model: Article.Models.sigmoidNeuronNonlinear.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.sigmoidNeuronNonlinear))
  }
}
