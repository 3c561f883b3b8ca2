import Plotting

extension ArticleFigure {
  static let sigmoidAccuracy = ArticleFigure(
    7, "sigmoid-accuracy",
    caption: LocalizedText(
      en: "The accuracy of a sigmoid neuron while it is trained.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 6, model: Article.Models.sigmoidNeuron.name
  ) { article in
    let accuracy = try await article.trained(Article.Models.sigmoidNeuron).history.metric
    return try Figure {
      Axes(x: "Epoch", y: "Accuracy", title: "Accuracy vs Epochs") {
        Line(x: accuracy.indices.map(Double.init), y: accuracy)
      }
    }
  }
}
