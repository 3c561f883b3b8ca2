import Plotting

extension ArticleFigure {
  static let linearHiddenRegressionNetwork = ArticleFigure(
    31, "linear-hidden-regression-network",
    caption: LocalizedText(
      en: """
        A regression network with a linear hidden layer, which can still only draw a straight \
        line.
        """,
      zh: "隐藏层为线性激活函数的回归网络，画出来的仍然只能是直线。"),
    altText: LocalizedText(
      en: """
        Network diagram, from left to right. A bias node, always 1, and the single feature x \
        are joined to each of the hidden neurons a₁, a₂ to aₖ, which carry a straight red line, \
        the linear activation function. They and a second bias node are joined to the output \
        neuron z, which is linear too; an arrow leads from it to the prediction ŷ.
        """,
      zh: """
        网络结构图，从左到右：恒为 1 的偏差节点和唯一的特征 x 与隐藏神经元 a₁、a₂ 直到 aₖ 两两相\
        连，隐藏神经元里画着代表线性激活函数的红色直线。这些神经元和另一个偏差节点连到同样是线性\
        的输出神经元 z，箭头由此引出预测值 ŷ。
        """),
    formulas: [Formulas.linearUnits1, Formulas.linearCollapse1],
    listing: nil
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x$"], bias: "$1$")
      DiagramLayer(
        "Hidden layer",
        units: [
          DiagramLayer.Unit("$a_1$"), DiagramLayer.Unit("$a_2$"), .ellipsis,
          DiagramLayer.Unit("$a_k$"),
        ], bias: "$1$", activation: .linear)
      DiagramLayer("Output layer", ["$z$"], activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
