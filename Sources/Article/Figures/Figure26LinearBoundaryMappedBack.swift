import NetworkFigures
import Plotting

extension ArticleFigure {
  static let linearBoundaryMappedBack = ArticleFigure(
    26, "linear-boundary-mapped-back",
    caption: LocalizedText(
      en: "Mapped back from the output of a linear hidden layer, the plane is a straight line.",
      zh: "线性隐藏层输出空间中的平面映射回原始特征，只是一条直线。"),
    altText: LocalizedText(
      en: """
        Two panels with a grey arrow named Mapped back from left to right. On the left the flat \
        sheet of points in the space of the hidden outputs a₁, a₂ and a₃, with a translucent \
        blue-grey plane that cuts through it: part of the blue points and part of the red \
        points are on the wrong side. On the right the same points over x₁ and x₂, where the \
        plane is a straight boundary that falls from the upper left to the lower right, through \
        the square and both ends of the angle.
        """,
      zh: """
        左右两幅图，中间是写着 Mapped back（映射回去）的灰色箭头，从左指向右。左图是隐藏层输出 \
        a₁、a₂、a₃ 空间中薄薄的一层点，半透明的灰蓝色平面从中切过，部分蓝点和部分红点落在错误的\
        一侧。右图是 x₁、x₂ 平面上的同一批点，平面成了从左上降到右下的笔直边界，穿过正方形和直角\
        形的两端。
        """),
    formulas: [Formulas.linearImage, Formulas.hiddenPlane],
    listing: nil, model: Article.Models.linear3.name
  ) { article in
    let network = try await article.network(Article.Models.linear3)
    let hidden = try HiddenSpace(ofCornerIn: network)
    return try sideBySide(
      try HiddenSpace.axes(elevation: 30, azimuth: 100) {
        try hidden.planeAsInListings(over: -3...4, alpha: 0.5)
        try hidden.cornerScatters()
      },
      arrow: "Mapped back", cornerAxes(of: network))
  }
}
