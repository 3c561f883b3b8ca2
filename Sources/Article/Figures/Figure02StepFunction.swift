import Plotting

extension ArticleFigure {
  static let stepFunction = ArticleFigure(
    2, "step-function",
    caption: LocalizedText(
      en: "The step function of the perceptron: 0 for negative z, 1 otherwise.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil
  ) { _ in
    try activationCurve("$g(z)$", labelSize: 18, count: 1000, y: -0.05...1.05) { z in
      z >= 0 ? 1 : 0
    }
  }
}
