import Glibc
import Plotting

extension ArticleFigure {
  static let sigmoidFunction = ArticleFigure(
    5, "sigmoid-function",
    caption: LocalizedText(
      en: "The sigmoid function turns any sum into a number between 0 and 1.",
      zh: "Sigmoid 函数把任意的和变成 0 与 1 之间的数。"),
    altText: LocalizedText(
      en: """
        Line chart of σ(z) in blue, for z from −10 to 10. The S-shaped curve stays close to 0 \
        up to about z = −5, passes 0.5 at z = 0, where it is steepest, and stays close to 1 \
        from about z = 5 on. Its values lie between 0 and 1 and can be read as probabilities.
        """,
      zh: """
        σ(z) 的曲线图，蓝色，z 从 −10 到 10。这条 S 形曲线在 z 小于 −5 左右时贴近 0，在 z = 0 处\
        经过 0.5 并且最陡，z 大于 5 左右后贴近 1。函数值总在 0 与 1 之间，因此可以当作概率。
        """),
    formulas: [Formulas.sigmoid],
    listing: nil
  ) { _ in
    try activationCurve("$\\sigma(z)$", labelSize: 20, count: 100, y: 0...1.05) { z in
      1 / (1 + exp(-z))
    }
  }
}
