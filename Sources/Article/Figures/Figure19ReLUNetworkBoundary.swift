import Plotting

extension ArticleFigure {
  static let reluNetworkBoundary = ArticleFigure(
    19, "relu-network-boundary",
    caption: LocalizedText(
      en: "With a hidden layer of three ReLU units the boundary bends around the corner.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 21, model: Article.Models.relu3.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.relu3))
  }
}
