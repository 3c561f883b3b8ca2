import NetworkFigures
import Plotting

extension ArticleFigure {
  static let reluCombination = ArticleFigure(
    36, "relu-combination",
    caption: "The weighted outputs of the ReLU neurons and the bias add up to the prediction.",
    shortText: """
      Line chart of the weighted outputs of seven ReLU neurons and of their sum with the \
      bias, which follows the parabola.
      """,
    altText: """
      Line chart over x from 0 to 1, with y from about −0.37 to 0.42, the data as faint \
      {accent-2 hue} points, and a legend at the right. The weighted outputs of neurons 1, \
      2, 3 and 7 are straight lines that rise from almost 0 to 0.13, 0.39, 0.13 and 0.02. \
      Those of neurons 4, 6 and 9 are flat up to a kink at 0.73, 0.30 and 0.53 and then fall \
      to −0.10, −0.34 and −0.22. Their sum with the bias, a {ink} line labelled Sum+Bias, \
      follows the arch of the data in four straight pieces.
      """,
    formulas: [Formulas.tenUnits],
    listing: nil, model: Article.Models.relu10.name
  ) { article in
    let units = try HiddenUnits(overTestInputsOf: await article.network(Article.Models.relu10))
    let dataset = try Article.Datasets.parabola()
    let x = testInputs
    return try Figure(width: 5, height: 5) {
      try Axes(x: "x", y: "y", labelSize: 14) {
        try Scatter(dataset, color: ListingColor.blue, alpha: 0.1, label: "Train data")
        for (unit, color) in zip(units.active, Color.cycle) {
          let label = "$w^{[1]}_{\(unit + 1)}a_{\(unit + 1)}$"
          Line(x: x, y: units.contributions.column(unit), color: color, label: label)
        }
        Line(x: x, y: units.prediction, color: ListingColor.black, label: "Sum+Bias")
      }
      .legend(.best, size: 10, anchor: Point(1.01, 1))
    }
  }
}
