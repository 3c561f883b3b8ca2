import NetworkFigures
import Plotting

extension ArticleFigure {
  static let reluBoundaryMappedBack = ArticleFigure(
    21, "relu-boundary-mapped-back",
    caption: LocalizedText(
      en: "The plane in the hidden space, mapped back to the two features, becomes a bent line.",
      zh: "隐藏空间中的平面映射回两个原始特征，就成了一条弯折的线。"),
    altText: LocalizedText(
      en: """
        Two panels with a grey arrow named Mapped back from left to right. On the left the 1250 \
        points in the space of the hidden outputs a₁, a₂ and a₃: the view is along the \
        translucent plane, so that it shows as a thin slanted strip with all blue points above \
        it and all red points below. On the right the same points over x₁ and x₂, where the \
        plane is a boundary of three straight pieces between the salmon region of the red \
        square and the cyan region of the blue angle.
        """,
      zh: """
        左右两幅图，中间是写着 Mapped back（映射回去）的灰色箭头，从左指向右。左图是隐藏层输出 \
        a₁、a₂、a₃ 空间中的 1250 个点，视线几乎沿着半透明平面，平面看上去是一条倾斜的细带，蓝点\
        全在上方，红点全在下方。右图是 x₁、x₂ 平面上的同一批点，平面成了由三段直线组成的边界，隔\
        开红色正方形所在的浅橙色区域和蓝色直角形所在的青色区域。
        """),
    formulas: [Formulas.hiddenPlane, Formulas.mappedBack],
    listing: nil, model: Article.Models.relu3.name
  ) { article in
    let network = try await article.network(Article.Models.relu3)
    let hidden = try HiddenSpace(ofCornerIn: network)
    return try sideBySide(
      try HiddenSpace.axes(elevation: 10, azimuth: 79) {
        try hidden.planeAsInListings(over: 0...4, alpha: 0.6)
        try hidden.cornerScatters()
      },
      arrow: "Mapped back", cornerAxes(of: network))
  }
}
