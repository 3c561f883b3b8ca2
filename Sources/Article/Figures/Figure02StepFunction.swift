import Plotting

extension ArticleFigure {
  static let stepFunction = ArticleFigure(
    2, "step-function",
    caption: "The step function of the perceptron jumps from 0 to 1 at z = 0.",
    shortText: "Line chart of the step function: 0 for negative z, and 1 from z = 0 on.",
    altText: """
      Line chart of g(z) for z from −10 to 10, with one {accent-2} line. It is flat at 0 for \
      negative z, jumps straight up to 1 at z = 0, and stays at 1 from there on. The output \
      shows only whether the sum is negative, not how far it is from 0.
      """,
    formulas: Formulas.step,
    listing: nil
  ) { _ in
    try activationCurve("$g(z)$", labelSize: 18, count: 1000, y: -0.05...1.05) { z in
      z >= 0 ? 1 : 0
    }
  }
}
