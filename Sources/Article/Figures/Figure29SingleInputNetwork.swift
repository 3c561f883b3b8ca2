import Plotting

extension ArticleFigure {
  static let singleInputNetwork = ArticleFigure(
    29, "single-input-network",
    caption: LocalizedText(
      en: """
        With one input the linear neuron has two weights: the intercept and the slope of a \
        straight line.
        """,
      zh: "只有一个输入时，线性神经元有两个权重，即一条直线的截距和斜率。"),
    altText: LocalizedText(
      en: """
        Small network diagram, from left to right. A bias node, always 1, and the single \
        feature x are joined by lines with the weights w₀ and w₁ to one output neuron, which \
        holds the sum z and a straight red line, the linear activation function. An arrow leads \
        from it to the prediction ŷ.
        """,
      zh: """
        小型网络结构图，从左到右：恒为 1 的偏差节点和唯一的特征 x 经标有权重 w₀ 和 w₁ 的连线通向\
        一个输出神经元，其中是加权和 z 和一条代表线性激活函数的红色直线。箭头由此引出预测值 ŷ。
        """),
    formulas: [Formulas.singleInput],
    listing: nil, model: Article.Models.linearRegression.name
  ) { _ in
    try diagram {
      DiagramLayer("Input layer", ["$x$"], bias: "$1$")
      DiagramLayer(
        "Output layer", units: [DiagramLayer.Unit("$z$", weights: ["$w_0$", "$w_1$"])],
        activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
