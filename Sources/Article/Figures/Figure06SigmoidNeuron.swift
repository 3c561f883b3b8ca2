import Plotting

extension ArticleFigure {
  static let sigmoidNeuronDiagram = ArticleFigure(
    6, "sigmoid-neuron",
    caption: LocalizedText(
      en: "A sigmoid neuron gives a probability, and a threshold of 0.5 turns it into a label.",
      zh: "Sigmoid 神经元输出一个概率，再以 0.5 为阈值得到标签。"),
    altText: LocalizedText(
      en: """
        Network diagram, from left to right. A bias node, always 1, and the features x₁, x₂ to \
        xₙ are joined by lines with the weights w₀ to wₙ to the one neuron of the output layer, \
        which holds the sum z and, in red, the S-shaped sigmoid function. A line leads on to a \
        node named Threshold, which holds the probability p and a step function; an arrow leads \
        from it to the label ŷ.
        """,
      zh: """
        网络结构图，从左到右：恒为 1 的偏差节点和特征 x₁、x₂ 直到 xₙ 经标有权重 w₀ 到 wₙ 的连线\
        通向输出层唯一的神经元，其中写着加权和 z，并画着红色的 S 形 sigmoid 函数。接着连到名为 \
        Threshold（阈值）的节点，其中是概率 p 和阶跃函数，最后由箭头引出标签 ŷ。
        """),
    formulas: [Formulas.weightedSum, #"p = \sigma(z)"#] + Formulas.threshold,
    listing: nil
  ) { _ in
    try diagram {
      manyInputs
      DiagramLayer(
        "Output layer", units: [DiagramLayer.Unit("$z$", weights: manyWeights)],
        activation: .sigmoid)
      DiagramLayer("Threshold", ["$p$"], activation: .step, outputs: ["$\\hat{y}$"])
    }
  }
}
