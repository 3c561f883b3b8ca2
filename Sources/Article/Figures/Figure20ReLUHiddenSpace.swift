import NetworkFigures
import Plotting

extension ArticleFigure {
  static let reluHiddenSpace = ArticleFigure(
    20, "relu-hidden-space",
    caption: LocalizedText(
      en: "The hidden layer moves the points into a space where a plane separates the classes.",
      zh: "隐藏层把数据点变换到一个新空间，在那里一个平面就能分开两个类别。"),
    altText: LocalizedText(
      en: """
        3-D scatter chart of the 1250 points at the outputs a₁, a₂ and a₃ of the hidden \
        neurons, seen level from the side; a₁ and a₂ reach from 0 to over 4, a₃ from 0 to over \
        5. The red points with label y=0.0 lie together at the lower right, a₁ below 1 and a₂ \
        above 1; the blue points with label y=1.0 form an arch from the lower left over the top \
        to the upper right. A translucent blue-grey plane, where the weighted sum of the \
        outputs is 0.5, slants between them: no point is on the wrong side.
        """,
      zh: """
        三维散点图，从侧面平视，1250 个点画在三个隐藏神经元的输出 a₁、a₂、a₃ 处；a₁ 和 a₂ 从 0 \
        到 4 以上，a₃ 从 0 到 5 以上。标签 y=0.0 的红点聚在右下方，a₁ 小于 1，a₂ 大于 1；标签 \
        y=1.0 的蓝点呈弓形，从左下方经上方伸到右上方。输出加权和为 0.5 处的半透明灰蓝色平面斜插\
        在两者之间，没有一个点落在错误的一侧。
        """),
    formulas: [Formulas.reluUnits2, Formulas.hiddenProbability, Formulas.hiddenPlane],
    listing: 22, model: Article.Models.relu3.name
  ) { article in
    let hidden = try HiddenSpace(ofCornerIn: await article.network(Article.Models.relu3))
    return try Figure(width: 7, height: 7) {
      try HiddenSpace.axes(elevation: 0, azimuth: 25) {
        try hidden.planeAsInListings(over: 0...4, alpha: 0.5)
        try hidden.cornerScatters()
      }
    }
  }
}
