import Plotting

extension ArticleFigure {
  static let stepFunction = ArticleFigure(
    2, "step-function",
    caption: "The step function of the perceptron jumps from 0 to 1 at z = 0.",
    altText: """
      Line chart of g(z) in blue, for z from −10 to 10. The line lies at 0 for every negative \
      z, rises straight up at z = 0 and stays at 1 from there on. The output tells only on \
      which side of 0 the sum is, not how far from it.
      """,
    formulas: Formulas.step,
    listing: nil
  ) { _ in
    try activationCurve("$g(z)$", labelSize: 18, count: 1000, y: -0.05...1.05) { z in
      z >= 0 ? 1 : 0
    }
  }
}
