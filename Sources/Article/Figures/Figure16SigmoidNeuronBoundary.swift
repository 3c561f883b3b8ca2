import Plotting

extension ArticleFigure {
  static let sigmoidNeuronBoundary = ArticleFigure(
    16, "sigmoid-neuron-boundary",
    caption: LocalizedText(
      en: "A single sigmoid neuron can only draw a line, and no line separates these classes.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 19, model: Article.Models.sigmoidNeuronNonlinear.name
  ) { article in
    try cornerBoundary(of: await article.network(Article.Models.sigmoidNeuronNonlinear))
  }
}
