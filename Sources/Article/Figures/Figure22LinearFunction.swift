import Plotting

extension ArticleFigure {
  static let linearFunction = ArticleFigure(
    22, "linear-function",
    caption: LocalizedText(
      en: "The linear activation function passes z on unchanged.",
      zh: "线性激活函数让 z 原样通过。"),
    altText: LocalizedText(
      en: """
        Line chart of g(z) in blue, for z from −10 to 10. A single straight line of slope 1 \
        rises from (−10, −10) through the origin to (10, 10). It has no kink and no bend.
        """,
      zh: """
        g(z) 的折线图，蓝色，z 从 −10 到 10。一条斜率为 1 的直线从 (−10, −10) 经过原点升到 (10, \
        10)，没有转折，也没有弯曲。
        """),
    formulas: [#"g(z) = z"#],
    listing: nil
  ) { _ in
    try activationCurve("$g(z)$", labelSize: 20, count: 100, y: -10.5...10.5) { z in z }
  }
}
