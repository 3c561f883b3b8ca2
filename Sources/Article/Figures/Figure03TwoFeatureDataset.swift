import NetworkFigures
import Plotting

extension ArticleFigure {
  static let twoFeatureDataset = ArticleFigure(
    3, "two-feature-dataset",
    caption: LocalizedText(
      en: "Thirty points with two features, in two classes that a straight line can separate.",
      zh: "三十个具有两个特征的数据点，分属两类，用一条直线就能分开。"),
    altText: LocalizedText(
      en: """
        Scatter chart of 30 points, x₁ from −2.3 to 1.8 and x₂ from −1.9 to 2.2. The 17 red \
        points with label y=0 lie at the lower right, x₁ from 0.3 to 1.4 and x₂ from −1.5 to \
        −0.1; the 13 blue points with label y=1 lie at the upper left, x₁ from −1.9 to −0.2 and \
        x₂ from 0.3 to 1.9. A wide empty strip lies between the two groups.
        """,
      zh: """
        散点图，共 30 个点，x₁ 从 −2.3 到 1.8，x₂ 从 −1.9 到 2.2。标签 y=0 的 17 个红点在右下\
        方，x₁ 为 0.3 到 1.4，x₂ 为 −1.5 到 −0.1；标签 y=1 的 13 个蓝点在左上方，x₁ 为 −1.9 到 \
        −0.2，x₂ 为 0.3 到 1.9。两组点之间隔着一条宽阔的空白带。
        """),
    formulas: [],
    listing: 1
  ) { _ in
    let dataset = try Article.Datasets.twoFeatures()
    return try Figure(width: 5, height: 5) {
      try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        try Scatter.byClass(dataset, edgeColor: ListingColor.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
