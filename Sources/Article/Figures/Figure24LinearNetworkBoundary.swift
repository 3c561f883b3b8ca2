import Plotting

extension ArticleFigure {
  static let linearNetworkBoundary = ArticleFigure(
    24, "linear-network-boundary",
    caption: LocalizedText(
      en: """
        With a hidden layer of three linear neurons the decision boundary is still a straight \
        line.
        """,
      zh: "隐藏层换成三个线性神经元后，决策边界仍然是一条直线。"),
    altText: LocalizedText(
      en: """
        The 1250 points of a red square and a blue angle around it, over a salmon region at the \
        lower left and a cyan region at the upper right. The boundary is a straight line that \
        falls from (−1.9, 1.75) at the left edge to (1.44, −1.9) at the bottom. It cuts 31 blue \
        points off the two ends of the angle and 35 red points off the upper right corner of \
        the square; the accuracy is 94.7 %.
        """,
      zh: """
        红色正方形和围着它的蓝色直角形共 1250 个点，画在左下的浅橙色区域和右上的青色区域上。决策\
        边界是一条直线，从左缘的 (−1.9, 1.75) 降到底部的 (1.44, −1.9)。直角形两端的 31 个蓝点和\
        正方形右上角的 35 个红点落在错误的一侧，准确率为 94.7%。
        """),
    formulas: [Formulas.hiddenProbability] + Formulas.linearCollapse2,
    listing: 23, model: Article.Models.linear3.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.linear3))
  }
}
