import NetworkFigures
import Plotting

extension ArticleFigure {
  static let sigmoidAccuracy = ArticleFigure(
    7, "sigmoid-accuracy",
    caption: LocalizedText(
      en: """
        While the sigmoid neuron is trained its accuracy rises, until all points are classified \
        correctly.
        """,
      zh: "训练过程中 Sigmoid 神经元的准确率不断上升，直到所有数据点都分类正确。"),
    altText: LocalizedText(
      en: """
        Line chart titled Accuracy vs Epochs: accuracy from 0 to 1 over the epochs 0 to 1500. \
        The blue line climbs in small steps, each the worth of one or two of the 30 points: it \
        starts at 0, reaches 0.8 after about 400 epochs and 0.93 after about 600. At about \
        epoch 820 it reaches 1.0 and stays there.
        """,
      zh: """
        标题为 Accuracy vs Epochs 的折线图：横轴为第 0 到 1500 个训练周期，纵轴为 0 到 1 的准确\
        率。蓝线成小台阶上升，每级相当于 30 个点中的一两个：从 0 开始，约 400 个周期后到 0.8，约\
         600 个周期后到 0.93。约在第 820 个周期达到 1.0，此后不再变化。
        """),
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
