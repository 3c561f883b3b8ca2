import Plotting

extension ArticleFigure {
  static let linearFunction = ArticleFigure(
    22, "linear-function",
    caption: "The linear activation function passes z on unchanged.",
    altText: """
      Line chart of g(z) in blue, for z from −10 to 10. A single straight line of slope 1 \
      rises from (−10, −10) through the origin to (10, 10). It has no kink and no bend.
      """,
    formulas: [#"g(z) = z"#],
    listing: nil
  ) { _ in
    try activationCurve("$g(z)$", labelSize: 20, count: 100, y: -10.5...10.5) { z in z }
  }
}
