import Plotting

extension ArticleFigure {
  static let reluNetworkBoundary = ArticleFigure(
    19, "relu-network-boundary",
    caption: LocalizedText(
      en: """
        With a hidden layer of three ReLU neurons the decision boundary bends around the corner \
        and separates the classes.
        """,
      zh: "有了三个 ReLU 神经元的隐藏层，决策边界绕过拐角，把两个类别完全分开。"),
    altText: LocalizedText(
      en: """
        The 1250 points of a red square and a blue angle around it, over two regions: salmon \
        with all red points of label y=0.0 at the lower left, cyan with all blue points of \
        label y=1.0 around it. The boundary runs in three straight pieces through the empty \
        strip, from (−1.9, 0.67) almost level to (−0.35, 0.55), down to (0.34, 0.02) and \
        steeply down to (0.7, −1.9). The accuracy is 100 %.
        """,
      zh: """
        红色正方形和围着它的蓝色直角形共 1250 个点，画在两块区域上：左下的浅橙色区域含标签 \
        y=0.0 的全部红点，外围的青色区域含标签 y=1.0 的全部蓝点。决策边界由三段直线组成，沿空白\
        带从 (−1.9, 0.67) 近乎水平地到 (−0.35, 0.55)，再斜降到 (0.34, 0.02)，最后陡降到 (0.7, \
        −1.9)。准确率为 100%。
        """),
    formulas: [Formulas.hiddenProbability, #"p = 0.5"#],
    listing: 21, model: Article.Models.relu3.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.relu3))
  }
}
