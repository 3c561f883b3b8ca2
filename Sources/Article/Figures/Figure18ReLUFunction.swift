import Plotting

extension ArticleFigure {
  static let reluFunction = ArticleFigure(
    18, "relu-function",
    caption: LocalizedText(
      en: "The rectified linear unit: 0 for negative z, z itself otherwise.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil
  ) { _ in
    try activationCurve("$\\mathrm{ReLU}(z)$", labelSize: 20, count: 1000, y: -0.5...10.5) { z in
      max(0, z)
    }
  }
}
