import Plotting

extension ArticleFigure {
  static let linearNetworkBoundary = ArticleFigure(
    24, "linear-network-boundary",
    caption: """
      With a hidden layer of three linear neurons, the decision boundary is still a straight \
      line.
      """,
    shortText: """
      Scatter plot over two regions: a straight boundary cuts through the square and the \
      L-shaped band and misclassifies 66 points.
      """,
    altText: """
      A square of {accent-1} points and an L-shaped band of {accent-2} points around two of \
      its sides, 1250 in all, over two regions: {region-1} at the lower left and {region-2} \
      at the upper right. The boundary is a straight line that falls from (−1.9, 1.75) at \
      the left edge to (1.44, −1.9) at the bottom. On its wrong side are 31 {accent-2} \
      points at the two ends of the L shape and 35 {accent-1} points at the upper right \
      corner of the square. The accuracy is 94.7 %.
      """,
    formulas: [Formulas.hiddenProbability] + Formulas.linearCollapse2,
    listing: 23, model: Article.Models.linear3.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.linear3))
  }
}
