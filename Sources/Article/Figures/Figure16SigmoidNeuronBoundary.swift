import Plotting

extension ArticleFigure {
  static let sigmoidNeuronBoundary = ArticleFigure(
    16, "sigmoid-neuron-boundary",
    caption: """
      A single sigmoid neuron can only draw a straight line, and no straight line separates \
      these classes.
      """,
    shortText: """
      Scatter plot over two regions: a straight boundary cuts through the square and the \
      L-shaped band and misclassifies 93 points.
      """,
    altText: """
      A square of {accent-1} points and an L-shaped band of {accent-2} points around two of \
      its sides, 1250 in all, over two regions: {region-1} at the lower left and {region-2} \
      at the upper right. The boundary is a straight line that falls from (−1.6, 1.9) at the \
      top to (1.05, −1.9) at the bottom. On its wrong side are 53 {accent-2} points, most of \
      them at the left end of the upper band, and 40 {accent-1} points, at the upper right \
      corner of the square. The accuracy is 92.6 %.
      """,
    formulas: [#"p = 0.5"#, Formulas.line],
    listing: 19, model: Article.Models.sigmoidNeuronNonlinear.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.sigmoidNeuronNonlinear))
  }
}
