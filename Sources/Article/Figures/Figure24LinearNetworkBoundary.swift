import Plotting

extension ArticleFigure {
  static let linearNetworkBoundary = ArticleFigure(
    24, "linear-network-boundary",
    caption: LocalizedText(
      en: "With a hidden layer of three linear units the boundary is still a line.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 23, model: Article.Models.linear3.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.linear3))
  }
}
