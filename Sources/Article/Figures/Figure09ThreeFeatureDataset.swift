import NetworkFigures
import Plotting

extension ArticleFigure {
  static let threeFeatureDataset = ArticleFigure(
    9, "three-feature-dataset",
    caption: LocalizedText(
      en: "A hundred points with three features, in two classes that a plane can separate.",
      zh: "一百个具有三个特征的数据点，分属两类，用一个平面就能分开。"),
    altText: LocalizedText(
      en: """
        3-D scatter chart seen almost level from the side, the axes x₁, x₂ and x₃ each from \
        about −1.7 to 1.7. The 50 red points with label y=0 form a cloud at the lower left, all \
        three features between −1.6 and −0.4; the 50 blue points with label y=1 form a cloud at \
        the upper right, all three between 0.2 and 1.6. There are no points between the clouds.
        """,
      zh: """
        几乎从侧面平视的三维散点图，x₁、x₂、x₃ 三个坐标轴都大约从 −1.7 到 1.7。标签 y=0 的 50 个\
        红点在左下方聚成一团，三个特征都在 −1.6 到 −0.4 之间；标签 y=1 的 50 个蓝点在右上方聚成\
        一团，三个特征都在 0.2 到 1.6 之间。两团点之间没有任何点。
        """),
    formulas: [Formulas.plane],
    listing: 9
  ) { _ in
    let dataset = try Article.Datasets.threeFeatures()
    return try Figure(width: 7, height: 7) {
      try Axes3D(
        x: Axis("$x_1$", labelSize: 18), y: Axis("$x_2$", labelSize: 18),
        z: Axis("$x_3$", labelSize: 15, labelPad: -0.5), elevation: 5, azimuth: -50
      ) {
        try Scatter3D.byClass(dataset, alpha: 0.8)
      }
      .legend(.upperLeft, size: 12)
    }
  }
}
