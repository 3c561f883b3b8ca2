import Plotting

extension ArticleFigure {
  static let threeClassDataset = ArticleFigure(
    13, "three-class-dataset",
    caption: LocalizedText(
      en: "A data set with two features and three classes.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 13
  ) { _ in
    let dataset = try Article.Datasets.threeClasses()
    return try Figure(width: 6, height: 6) {
      Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        scatters(of: dataset, alpha: 0.7)
      }
      .aspect(.equal).legend(.best, size: 11)
    }
  }
}
