import Plotting

extension ArticleFigure {
  static let perceptron = ArticleFigure(
    1, "perceptron",
    caption: LocalizedText(
      en: """
        A perceptron adds up its weighted inputs and a bias, and a step function turns the sum \
        into a label.
        """,
      zh: "感知器把加权的输入与偏差相加，再由阶跃函数把这个和变成标签。"),
    altText: LocalizedText(
      en: """
        Network diagram, from left to right. The input layer holds a bias node, always 1, and \
        the features x₁, x₂ to xₙ; from each of them a line with its weight, w₀, w₁, w₂ to wₙ, \
        leads to the one neuron of the output layer. The neuron is split in two, the sum z on \
        the left and a red step function on the right, and an arrow leads from it to the \
        prediction ŷ.
        """,
      zh: """
        网络结构图，从左到右：输入层有恒为 1 的偏差节点和特征 x₁、x₂ 直到 xₙ，每个节点各有一条连\
        线通向输出层唯一的神经元，连线上标着权重 w₀、w₁、w₂ 直到 wₙ。这个神经元分为两半，左半是\
        加权和 z，右半是红色的阶跃函数，一支箭头由此引向预测值 ŷ。
        """),
    formulas: [Formulas.weightedSum, #"\hat{y} = g(z)"#],
    listing: nil
  ) { _ in
    try diagram {
      manyInputs
      DiagramLayer(
        "Output layer", units: [DiagramLayer.Unit("$z$", weights: manyWeights)],
        activation: .step, outputs: ["$\\hat{y}$"])
    }
  }
}
