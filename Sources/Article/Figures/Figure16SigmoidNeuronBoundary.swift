import Plotting

extension ArticleFigure {
  static let sigmoidNeuronBoundary = ArticleFigure(
    16, "sigmoid-neuron-boundary",
    caption: LocalizedText(
      en: """
        A single sigmoid neuron can only draw a straight line, and no straight line separates \
        these classes.
        """,
      zh: "单个 Sigmoid 神经元只能画出一条直线，而任何直线都分不开这两个类别。"),
    altText: LocalizedText(
      en: """
        The 1250 points of a red square and a blue angle around it, over a salmon region at the \
        lower left and a cyan region at the upper right. The boundary is a straight line that \
        falls from (−1.6, 1.9) at the top to (1.05, −1.9) at the bottom. It leaves 53 blue \
        points, most of them at the left end of the upper band, in the salmon region and 40 red \
        points, in the upper right corner of the square, in the cyan region; the accuracy is \
        92.6 %.
        """,
      zh: """
        红色正方形和围着它的蓝色直角形共 1250 个点，画在左下的浅橙色区域和右上的青色区域上。决策\
        边界是一条直线，从顶部的 (−1.6, 1.9) 降到底部的 (1.05, −1.9)。它使 53 个蓝点（多在上方横\
        带的左端）落入浅橙色区域，40 个红点（在正方形的右上角）落入青色区域，准确率为 92.6%。
        """),
    formulas: [#"p = 0.5"#, Formulas.line],
    listing: 19, model: Article.Models.sigmoidNeuronNonlinear.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.sigmoidNeuronNonlinear))
  }
}
