import Plotting

extension ArticleFigure {
  static let linearBoundaryMappedBack = ArticleFigure(
    26, "linear-boundary-mapped-back",
    caption: LocalizedText(
      en: "Mapped back from the output of a linear hidden layer, the plane is a straight line.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil, model: Article.Models.linear3.name
  ) { article in
    let network = try await article.network(Article.Models.linear3)
    let hidden = try HiddenSpace(of: network)
    return try sideBySide(
      HiddenSpace.axes(elevation: 30, azimuth: 100) {
        hidden.plane(over: -3...4, alpha: 0.5)
        hidden.scatters()
      },
      arrow: "Mapped back", cornerAxes(of: network))
  }
}
