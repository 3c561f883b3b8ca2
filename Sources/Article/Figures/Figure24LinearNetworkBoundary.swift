import Plotting

extension ArticleFigure {
  static let linearNetworkBoundary = ArticleFigure(
    24, "linear-network-boundary",
    caption: """
      With a hidden layer of three linear neurons the decision boundary is still a straight \
      line.
      """,
    altText: """
      The 1250 points of a red square and a blue angle around it, over a salmon region at the \
      lower left and a cyan region at the upper right. The boundary is a straight line that \
      falls from (−1.9, 1.75) at the left edge to (1.44, −1.9) at the bottom. It cuts 31 blue \
      points off the two ends of the angle and 35 red points off the upper right corner of \
      the square; the accuracy is 94.7 %.
      """,
    formulas: [Formulas.hiddenProbability] + Formulas.linearCollapse2,
    listing: 23, model: Article.Models.linear3.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.linear3))
  }
}
