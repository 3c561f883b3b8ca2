import Plotting

extension ArticleFigure {
  static let threeFeatureDataset = ArticleFigure(
    9, "three-feature-dataset",
    caption: LocalizedText(
      en: "A data set with three features and two classes.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 9
  ) { _ in
    let dataset = try Article.Datasets.threeFeatures()
    return try Figure(width: 7, height: 7) {
      Axes3D(
        x: AxisLabel("$x_1$", size: 18), y: AxisLabel("$x_2$", size: 18),
        z: AxisLabel("$x_3$", size: 15, pad: -0.5), elevation: 5, azimuth: -50
      ) {
        scatters3D(dataset.features, labels: dataset.labels, alpha: 0.8)
      }
      .legend(.upperLeft, size: 12)
    }
  }
}
