import Plotting

extension ArticleFigure {
  static let softmaxNetwork = ArticleFigure(
    12, "softmax-network",
    caption: LocalizedText(
      en: "A softmax layer turns one sum for each class into one probability for each class.",
      zh: "softmax 层把每个类别的加权和变成每个类别的概率。"),
    altText: LocalizedText(
      en: """
        Network diagram, from left to right. A bias node, always 1, and the features x₁, x₂ to \
        xₙ are joined to every neuron of the output layer, z₁, z₂ and so on, one for each of \
        the C classes. Arrows lead from these neurons into a tall orange box with the name \
        softmax, and out of it to as many probabilities, p₁, p₂ and so on.
        """,
      zh: """
        网络结构图，从左到右：恒为 1 的偏差节点和特征 x₁、x₂ 直到 xₙ 与输出层的每个神经元 z₁、\
        z₂ 等相连，C 个类别各有一个神经元。箭头从这些神经元通入写着 softmax 的橙色长方框，再从框\
        中引出同样多的概率 p₁、p₂ 等。
        """),
    formulas: [Formulas.classSum, Formulas.softmax, Formulas.argmax],
    listing: nil, model: Article.Models.softmax.name
  ) { _ in
    try diagram {
      manyInputs
      DiagramLayer(
        "Output layer",
        units: [
          DiagramLayer.Unit("$z_1$"), DiagramLayer.Unit("$z_2$"), .ellipsis,
          DiagramLayer.Unit("$z_C$"),
        ])
      DiagramLayer.box("softmax", outputs: ["$p_1$", "$p_2$", "$p_C$"])
    }
  }
}
