import Plotting

extension ArticleFigure {
  static let reluNetworkBoundary = ArticleFigure(
    19, "relu-network-boundary",
    caption: """
      With a hidden layer of three ReLU neurons, the decision boundary bends around the \
      corner and separates the classes.
      """,
    shortText: """
      Scatter plot over two regions: a boundary of three straight pieces bends around the \
      square and separates all 1250 points.
      """,
    altText: """
      A square of {accent-1} points and an L-shaped band of {accent-2} points around two of \
      its sides, 1250 in all, over two regions. The {region-1} region at the lower left \
      holds all points labelled y=0.0, the {region-2} region around it all points labelled \
      y=1.0. The boundary runs through the gap in three straight pieces: from (−1.9, 0.67) \
      almost level to (−0.35, 0.55), down to (0.34, 0.02), and steeply down to (0.7, −1.9). \
      The accuracy is 100 %.
      """,
    formulas: [Formulas.hiddenProbability, #"p = 0.5"#],
    listing: 21, model: Article.Models.relu3.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.relu3))
  }
}
