import Plotting

extension ArticleFigure {
  static let hiddenLayerNetwork = ArticleFigure(
    17, "hidden-layer-network",
    caption: LocalizedText(
      en: """
        A network with two inputs, a hidden layer of three ReLU neurons and a sigmoid neuron at \
        its output.
        """,
      zh: "一个多层网络：两个输入、由三个 ReLU 神经元组成的隐藏层，以及一个 Sigmoid 输出神经元。"),
    altText: LocalizedText(
      en: """
        Network diagram, from left to right. A bias node, always 1, and the features x₁ and x₂ \
        are joined to each of the three hidden neurons a₁, a₂ and a₃, which carry a red ReLU \
        function, flat and then rising. The three and a second bias node are joined to the \
        output neuron z, which carries the S-shaped sigmoid function; an arrow leads from it to \
        the probability p.
        """,
      zh: """
        网络结构图，从左到右：恒为 1 的偏差节点和特征 x₁、x₂ 与三个隐藏神经元 a₁、a₂、a₃ 两两相\
        连，隐藏神经元里画着红色的 ReLU 函数，先平后升。这三个神经元和另一个偏差节点连到输出神经\
        元 z，其中画着 S 形的 sigmoid 函数，箭头由此引出概率 p。
        """),
    formulas: [Formulas.reluUnits2, Formulas.hiddenProbability],
    listing: nil, model: Article.Models.relu3.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x_1$", "$x_2$"], bias: "$1$")
      DiagramLayer(
        "Hidden layer", ["$a_1$", "$a_2$", "$a_3$"], bias: "$1$", activation: .relu)
      DiagramLayer("Output layer", ["$z$"], activation: .sigmoid, outputs: ["$p$"])
    }
  }
}
