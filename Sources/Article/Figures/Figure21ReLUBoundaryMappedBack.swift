import Plotting

extension ArticleFigure {
  static let reluBoundaryMappedBack = ArticleFigure(
    21, "relu-boundary-mapped-back",
    caption: LocalizedText(
      en: "The plane in the hidden space, mapped back to the features, is a bent line.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil, model: Article.Models.relu3.name
  ) { article in
    let network = try await article.network(Article.Models.relu3)
    let hidden = try HiddenSpace(of: network)
    return try sideBySide(
      HiddenSpace.axes(elevation: 10, azimuth: 79) {
        hidden.plane(over: 0...4, alpha: 0.6)
        hidden.scatters()
      },
      arrow: "Mapped back", cornerAxes(of: network))
  }
}
