import Plotting

extension ArticleFigure {
  static let reluCombination = ArticleFigure(
    36, "relu-combination",
    caption: LocalizedText(
      en: "The weighted outputs of the ReLU units add up, with the bias, to the prediction.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil, model: Article.Models.relu10.name
  ) { article in
    let units = try HiddenUnits(of: await article.network(Article.Models.relu10))
    let dataset = try Article.Datasets.parabola()
    let x = testInputs.column(0)
    return try Figure(width: 5, height: 5) {
      Axes(x: "x", y: "y", labelSize: 14) {
        Scatter(dataset.points, color: Palette.blue, alpha: 0.1, label: "Train data")
        for (unit, color) in zip(units.active, Color.cycle) {
          let label = "$w^{[1]}_{\(unit + 1)}a_{\(unit + 1)}$"
          Line(x: x, y: units.contributions[unit], color: color, label: label)
        }
        Line(x: x, y: units.prediction, color: Palette.black, label: "Sum+Bias")
      }
      .legend(.best, size: 10, anchor: Point(1.01, 1))
    }
  }
}
