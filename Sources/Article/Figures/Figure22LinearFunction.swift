import Plotting

extension ArticleFigure {
  static let linearFunction = ArticleFigure(
    22, "linear-function",
    caption: "The linear activation function returns z unchanged.",
    shortText: "Line chart of the linear function: a straight line of slope 1 through the origin.",
    altText: """
      Line chart of g(z) for z from −10 to 10, with one {accent-2} line. It is straight, \
      with slope 1, and rises from (−10, −10) through the origin to (10, 10).
      """,
    formulas: [#"g(z) = z"#],
    listing: nil
  ) { _ in
    try activationCurve("$g(z)$", labelSize: 20, count: 100, y: -10.5...10.5) { z in z }
  }
}
