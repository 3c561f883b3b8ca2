import Glibc
import Plotting

extension ArticleFigure {
  static let sigmoidFunction = ArticleFigure(
    5, "sigmoid-function",
    caption: LocalizedText(
      en: "The sigmoid function rises from 0 to 1 and is 0.5 at 0.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil
  ) { _ in
    try activationCurve("$\\sigma(z)$", labelSize: 20, count: 100, y: 0...1.05) { z in
      1 / (1 + exp(-z))
    }
  }
}
