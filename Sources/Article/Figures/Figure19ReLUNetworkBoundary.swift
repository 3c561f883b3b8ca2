import Plotting

extension ArticleFigure {
  static let reluNetworkBoundary = ArticleFigure(
    19, "relu-network-boundary",
    caption: """
      With a hidden layer of three ReLU neurons the decision boundary bends around the corner \
      and separates the classes.
      """,
    altText: """
      The 1250 points of a red square and a blue angle around it, over two regions: salmon \
      with all red points of label y=0.0 at the lower left, cyan with all blue points of \
      label y=1.0 around it. The boundary runs in three straight pieces through the empty \
      strip, from (−1.9, 0.67) almost level to (−0.35, 0.55), down to (0.34, 0.02) and \
      steeply down to (0.7, −1.9). The accuracy is 100 %.
      """,
    formulas: [Formulas.hiddenProbability, #"p = 0.5"#],
    listing: 21, model: Article.Models.relu3.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.relu3))
  }
}
