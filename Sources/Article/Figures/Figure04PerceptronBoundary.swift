import NetworkFigures
import Plotting

extension ArticleFigure {
  static let perceptronBoundary = ArticleFigure(
    4, "perceptron-boundary",
    caption: LocalizedText(
      en: """
        The decision boundary of the perceptron is a straight line, and its weight vector is \
        perpendicular to it.
        """,
      zh: "感知器的决策边界是一条直线，权重向量与它垂直。"),
    altText: LocalizedText(
      en: """
        Thirty points over two coloured regions: cyan at the upper left with all 13 blue points \
        of label y=1, salmon at the lower right with all 17 red points of label y=0. The \
        boundary is a straight line through the origin, from (−2.3, −1.6) at the left edge to \
        (1.8, 1.3) at the right edge. A short black arrow, the enlarged weight vector, starts \
        at the origin and points into the cyan region, perpendicular to the boundary.
        """,
      zh: """
        三十个数据点画在两块着色区域上：左上为青色区域，标签 y=1 的 13 个蓝点全在其中；右下为浅\
        橙色区域，标签 y=0 的 17 个红点全在其中。决策边界是一条过原点的直线，从左缘的 (−2.3, \
        −1.6) 升到右缘的 (1.8, 1.3)。一支黑色短箭头从原点出发指向青色区域，它是放大了的权重向\
        量，与边界垂直。
        """),
    formulas: [Formulas.weightVector2, Formulas.line],
    listing: 4, model: Article.Models.perceptronName
  ) { article in
    let dataset = try Article.Datasets.twoFeatures()
    let perceptron = try await article.perceptron()
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        Arrow(vector: Point(perceptron.weights), scale: 2.5, width: 0.008, zOrder: 5)
        try DecisionRegions(asInListing3: perceptron, x: -2.3...1.8, y: -1.9...2.2)
        try Scatter.byClass(dataset, edgeColor: ListingColor.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
