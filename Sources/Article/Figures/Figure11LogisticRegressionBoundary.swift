import NetworkFigures
import Plotting

extension ArticleFigure {
  static let logisticRegressionBoundary = ArticleFigure(
    11, "logistic-regression-boundary",
    caption: LocalizedText(
      en: """
        Logistic regression too finds a straight line, though not the very line of the sigmoid \
        neuron.
        """,
      zh: "逻辑回归得到的决策边界也是直线，但与 Sigmoid 神经元的那条并不完全重合。"),
    altText: LocalizedText(
      en: """
        Thirty points over two coloured regions: cyan at the upper left with all 13 blue points \
        of label y=1, salmon at the lower right with all 17 red points of label y=0. The \
        boundary is a straight line that rises at almost 45 degrees, from (−2.2, −1.9) at the \
        bottom to (1.8, 2.0) at the right, and passes x₁ = 0 at x₂ = 0.25. It is less steep \
        than the line that the sigmoid neuron finds for the same points.
        """,
      zh: """
        三十个数据点画在两块着色区域上：左上为青色区域，标签 y=1 的 13 个蓝点全在其中；右下为浅\
        橙色区域，标签 y=0 的 17 个红点全在其中。决策边界是一条接近 45 度的直线，从底部的 \
        (−2.2, −1.9) 升到右缘的 (1.8, 2.0)，在 x₁ = 0 处 x₂ 为 0.25。它比 Sigmoid 神经元对同样数\
        据得到的直线更平缓。
        """),
    formulas: [Formulas.penalizedCrossEntropy],
    listing: 12, model: Article.Models.logisticRegressionName
  ) { article in
    let dataset = try Article.Datasets.twoFeatures()
    let regression = try await article.logisticRegression()
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        try DecisionRegions(asInListing3: regression, x: -2.3...1.8, y: -1.9...2.2)
        try Scatter.byClass(dataset, edgeColor: ListingColor.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
