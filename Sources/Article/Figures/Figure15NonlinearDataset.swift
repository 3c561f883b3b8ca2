import Plotting

extension ArticleFigure {
  static let nonlinearDataset = ArticleFigure(
    15, "nonlinear-dataset",
    caption: LocalizedText(
      en: "A data set with two classes that no line separates.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 17
  ) { _ in
    let dataset = try Article.Datasets.corner()
    return try Figure(width: 6, height: 6) {
      Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
        scatters(of: dataset, size: 50, edgeColor: Palette.white) { "y=\($0).0" }
      }
      .limits(x: -1.9...1.9, y: -1.9...1.9).aspect(.equal)
      .legend(.upperRight, size: 11, frameAlpha: 1)
    }
  }
}
