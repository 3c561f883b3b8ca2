import Plotting

extension ArticleFigure {
  static let regressionDataset = ArticleFigure(
    27, "regression-dataset",
    caption: LocalizedText(
      en: "A data set for regression: points on a parabola.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 25
  ) { _ in
    let dataset = try Article.Datasets.parabola()
    return try Figure(width: 5, height: 5) {
      Axes(x: "x", y: "y", labelSize: 14) {
        trainData(dataset, label: nil)
      }
    }
  }
}
