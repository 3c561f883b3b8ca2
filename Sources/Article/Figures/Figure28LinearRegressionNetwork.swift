import Plotting

extension ArticleFigure {
  static let linearRegressionNetwork = ArticleFigure(
    28, "linear-regression-network",
    caption: LocalizedText(
      en: "Linear regression as a network: many inputs and one linear neuron.",
      zh: "用网络表示线性回归：多个输入和一个线性神经元。"),
    altText: LocalizedText(
      en: """
        Network diagram, from left to right. A bias node, always 1, and the features x₁, x₂ to \
        xₙ are joined by lines with the weights w₀, w₁, w₂ to wₙ to the one neuron of the \
        output layer. The neuron holds the sum z and a straight red line, the linear activation \
        function, and an arrow leads from it to the prediction ŷ.
        """,
      zh: """
        网络结构图，从左到右：恒为 1 的偏差节点和特征 x₁、x₂ 直到 xₙ 经标有权重 w₀、w₁、w₂ 直到 \
        wₙ 的连线通向输出层唯一的神经元。神经元里是加权和 z 和一条红色直线，即线性激活函数，箭头\
        由此引出预测值 ŷ。
        """),
    formulas: [Formulas.linearRegression, Formulas.meanSquaredError],
    listing: nil
  ) { _ in
    try diagram {
      manyInputs
      DiagramLayer(
        "Output layer", units: [DiagramLayer.Unit("$z$", weights: manyWeights)],
        activation: .linear, outputs: ["$\\hat{y}$"])
    }
  }
}
