import Plotting

extension ArticleFigure {
  static let reluFunction = ArticleFigure(
    18, "relu-function",
    caption: "The ReLU function is 0 for negative z, and equals z from there on.",
    shortText: """
      Line chart of the ReLU function: flat at 0 for negative z, then rising with slope 1.
      """,
    altText: """
      Line chart of ReLU(z) for z from −10 to 10, with one {accent-2} line. It is flat at 0 \
      up to z = 0, where it has a kink, and then rises with slope 1 up to 10. It consists of \
      two straight pieces, but the function as a whole is not linear.
      """,
    formulas: [Formulas.relu],
    listing: nil
  ) { _ in
    try activationCurve("$\\mathrm{ReLU}(z)$", labelSize: 20, count: 1000, y: -0.5...10.5) { z in
      max(0, z)
    }
  }
}
