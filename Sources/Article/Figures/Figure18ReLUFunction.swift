import Plotting

extension ArticleFigure {
  static let reluFunction = ArticleFigure(
    18, "relu-function",
    caption: LocalizedText(
      en: "The ReLU function is 0 for negative z and z itself from there on.",
      zh: "ReLU 函数在 z 为负时等于 0，此后等于 z 本身。"),
    altText: LocalizedText(
      en: """
        Line chart of ReLU(z) in blue, for z from −10 to 10. The line is flat at 0 up to z = 0, \
        has a kink there and then rises with slope 1 up to 10. It consists of two straight \
        pieces, yet the function as a whole is not linear.
        """,
      zh: """
        ReLU(z) 的折线图，蓝色，z 从 −10 到 10。z = 0 之前是值为 0 的水平线，在 z = 0 处转折，之\
        后以斜率 1 升到 10。它由两段直线组成，但整体上不是线性函数。
        """),
    formulas: [Formulas.relu],
    listing: nil
  ) { _ in
    try activationCurve("$\\mathrm{ReLU}(z)$", labelSize: 20, count: 1000, y: -0.5...10.5) { z in
      max(0, z)
    }
  }
}
