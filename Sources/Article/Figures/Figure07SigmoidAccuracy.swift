import NetworkFigures
import Plotting

extension ArticleFigure {
  static let sigmoidAccuracy = ArticleFigure(
    7, "sigmoid-accuracy",
    caption: """
      As the sigmoid neuron is trained, its accuracy rises until it classifies every point \
      correctly.
      """,
    shortText: """
      Line chart of accuracy over 1500 epochs: it rises in steps from 0 to 1, which it \
      reaches at about epoch 820.
      """,
    altText: """
      Line chart titled Accuracy vs Epochs, with accuracy from 0 to 1 over the epochs 0 to \
      1500. The {cycle-1} line rises in small steps, as one or two more of the 30 points are \
      classified correctly. It starts at 0, reaches 0.8 after about 400 epochs and 0.93 \
      after about 600. At about epoch 820 it reaches 1.0 and stays there.
      """,
    formulas: [Formulas.crossEntropy],
    listing: 6, model: Article.Models.sigmoidNeuron.name
  ) { article in
    let history = try await article.trained(Article.Models.sigmoidNeuron).history
    return try Figure {
      Axes(x: "Epoch", y: "Accuracy", title: "Accuracy vs Epochs") {
        Line(metricOf: history)
      }
    }
  }
}
