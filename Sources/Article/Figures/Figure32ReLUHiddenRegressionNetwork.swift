import Plotting

extension ArticleFigure {
  static let reluHiddenRegressionNetwork = ArticleFigure(
    32, "relu-hidden-regression-network",
    caption: LocalizedText(
      en: "The regression network with ten ReLU neurons in its hidden layer.",
      zh: "隐藏层有十个 ReLU 神经元的回归网络。"),
    altText: LocalizedText(
      en: """
        Network diagram, from left to right. A bias node, always 1, and the single feature x \
        are joined to each of ten hidden neurons, of which a₁ to a₄ and a₁₀ are drawn with dots \
        for the rest; they carry a red ReLU function, flat and then rising. They and a second \
        bias node are joined to the output neuron z, which carries a straight line, the linear \
        activation function; an arrow leads from it to the prediction ŷ.
        """,
      zh: """
        网络结构图，从左到右：恒为 1 的偏差节点和唯一的特征 x 与十个隐藏神经元两两相连，图中画出\
         a₁ 到 a₄ 和 a₁₀，其余用点代替；它们带有红色的 ReLU 函数，先平后升。这些神经元和另一个偏\
        差节点连到输出神经元 z，其中的直线代表线性激活函数，箭头由此引出预测值 ŷ。
        """),
    formulas: [Formulas.reluUnits1, Formulas.tenUnits],
    listing: nil, model: Article.Models.relu10.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x$"], bias: "$1$")
      DiagramLayer("Hidden layer", count: 10, shown: 5, bias: "$1$", activation: .relu) { unit in
        "$a_{\(unit)}$"
      }
      DiagramLayer("Output layer", ["$z$"], activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
