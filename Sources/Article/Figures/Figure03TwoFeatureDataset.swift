import Plotting

extension ArticleFigure {
  static let twoFeatureDataset = ArticleFigure(
    3, "two-feature-dataset",
    caption: LocalizedText(
      en: "A data set with two features and two classes.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 1
  ) { _ in
    let dataset = try Article.Datasets.twoFeatures()
    return try Figure(width: 5, height: 5) {
      Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        scatters(of: dataset, edgeColor: Palette.white)
      }
      .limits(x: -2.3...1.8, y: -1.9...2.2).aspect(.equal).legend(.best, size: 11)
    }
  }
}
