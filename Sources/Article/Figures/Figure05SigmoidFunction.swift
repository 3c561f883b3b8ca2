import Glibc
import Plotting

extension ArticleFigure {
  static let sigmoidFunction = ArticleFigure(
    5, "sigmoid-function",
    caption: "The sigmoid function turns any sum into a number between 0 and 1.",
    shortText: """
      Line chart of the sigmoid function: an S-shaped curve that rises from 0 to 1 and \
      passes 0.5 at z = 0.
      """,
    altText: """
      Line chart of σ(z) for z from −10 to 10, with one {accent-2} line. The S-shaped curve \
      stays close to 0 up to about z = −5, is steepest at z = 0, where it passes 0.5, and \
      stays close to 1 from about z = 5 on. All values lie between 0 and 1, so they can be \
      read as probabilities.
      """,
    formulas: [Formulas.sigmoid],
    listing: nil
  ) { _ in
    try activationCurve("$\\sigma(z)$", labelSize: 20, count: 100, y: 0...1.05) { z in
      1 / (1 + exp(-z))
    }
  }
}
