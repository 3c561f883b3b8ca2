import Plotting

extension ArticleFigure {
  static let reluHiddenSpace = ArticleFigure(
    20, "relu-hidden-space",
    caption: LocalizedText(
      en: "The hidden layer moves the points so that a plane separates the classes.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 22, model: Article.Models.relu3.name
  ) { article in
    let hidden = try HiddenSpace(of: await article.network(Article.Models.relu3))
    return try Figure(width: 7, height: 7) {
      HiddenSpace.axes(elevation: 0, azimuth: 25) {
        hidden.plane(over: 0...4, alpha: 0.5)
        hidden.scatters()
      }
    }
  }
}
