import Plotting

extension ArticleFigure {
  static let linearHiddenLayerNetwork = ArticleFigure(
    23, "linear-hidden-layer-network",
    caption: LocalizedText(
      en: "The same network with linear instead of ReLU neurons in its hidden layer.",
      zh: "同样的网络，只是隐藏层的神经元由 ReLU 换成了线性激活函数。"),
    altText: LocalizedText(
      en: """
        Network diagram, from left to right. A bias node, always 1, and the features x₁ and x₂ \
        are joined to each of the three hidden neurons a₁, a₂ and a₃, which carry a straight \
        red line, the linear activation function. The three and a second bias node are joined \
        to the output neuron z, which carries the S-shaped sigmoid function; an arrow leads \
        from it to the probability p.
        """,
      zh: """
        网络结构图，从左到右：恒为 1 的偏差节点和特征 x₁、x₂ 与三个隐藏神经元 a₁、a₂、a₃ 两两相\
        连，隐藏神经元里画着一条红色直线，即线性激活函数。这三个神经元和另一个偏差节点连到输出神\
        经元 z，其中画着 S 形的 sigmoid 函数，箭头由此引出概率 p。
        """),
    formulas: [Formulas.linearUnits2, Formulas.hiddenProbability],
    listing: nil, model: Article.Models.linear3.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
      DiagramLayer(
        "Hidden layer", ["$a_1$", "$a_2$", "$a_3$"], bias: "$1$", activation: .linear)
      DiagramLayer("Output layer", ["$z$"], activation: .sigmoid, outputs: ["$p$"])
    }
  }
}
