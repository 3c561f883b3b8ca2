import Plotting

extension ArticleFigure {
  static let linearFunction = ArticleFigure(
    22, "linear-function",
    caption: LocalizedText(
      en: "The linear activation function returns what it is given.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil
  ) { _ in
    try activationCurve("$g(z)$", labelSize: 20, count: 100, y: -10.5...10.5) { z in z }
  }
}
