import NetworkFigures
import Plotting

extension ArticleFigure {
  static let nonlinearDataset = ArticleFigure(
    15, "nonlinear-dataset",
    caption: LocalizedText(
      en: "Two classes that no straight line can separate: a square in the corner of an angle.",
      zh: "一条直线无法分开的两个类别：一个正方形嵌在直角形的角落里。"),
    altText: LocalizedText(
      en: """
        Scatter chart of 1250 points, x₁ and x₂ from −1.9 to 1.9. The 543 red points with label \
        y=0.0 fill a square at the lower left, from −1.6 to 0.2 along both axes. The 707 blue \
        points with label y=1.0 fill a band along the top, where x₂ is above 0.8, and a band \
        along the right, where x₁ is above 0.8; together they form an angle around the square, \
        with an empty strip between.
        """,
      zh: """
        散点图，共 1250 个点，x₁ 和 x₂ 从 −1.9 到 1.9。标签 y=0.0 的 543 个红点填满左下方的正方\
        形，两个方向都从 −1.6 到 0.2。标签 y=1.0 的 707 个蓝点填满顶部 x₂ 大于 0.8 的横带和右边 \
        x₁ 大于 0.8 的竖带，合成一个直角形把正方形围住，中间留有一条空白带。
        """),
    formulas: [#"y \in \{0, 1\}"#, Formulas.line],
    listing: 17
  ) { _ in
    let dataset = try Article.Datasets.corner()
    return try Figure(width: 6, height: 6) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        try Scatter.byClass(dataset, size: 50, edgeColor: ListingColor.white) { "y=\($0).0" }
      }
      .limits(x: -1.9...1.9, y: -1.9...1.9).aspect(.equal)
      .legend(.upperRight, size: 11, frameAlpha: 1)
    }
  }
}
