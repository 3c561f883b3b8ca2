import Plotting

extension ArticleFigure {
  static let stepFunction = ArticleFigure(
    2, "step-function",
    caption: LocalizedText(
      en: "The step function of the perceptron jumps from 0 to 1 at z = 0.",
      zh: "感知器的阶跃函数在 z = 0 处从 0 跳到 1。"),
    altText: LocalizedText(
      en: """
        Line chart of g(z) in blue, for z from −10 to 10. The line lies at 0 for every negative \
        z, rises straight up at z = 0 and stays at 1 from there on. The output tells only on \
        which side of 0 the sum is, not how far from it.
        """,
      zh: """
        g(z) 的折线图，蓝色，z 从 −10 到 10。z 为负时函数值恒为 0，在 z = 0 处垂直升到 1，此后一\
        直保持为 1。输出只说明 z 在 0 的哪一侧，而不说明相距多远。
        """),
    formulas: Formulas.step,
    listing: nil
  ) { _ in
    try activationCurve("$g(z)$", labelSize: 18, count: 1000, y: -0.05...1.05) { z in
      z >= 0 ? 1 : 0
    }
  }
}
