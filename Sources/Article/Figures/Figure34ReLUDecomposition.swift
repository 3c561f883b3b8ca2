import NetworkFigures
import Plotting

extension ArticleFigure {
  static let reluDecomposition = ArticleFigure(
    34, "relu-decomposition",
    caption: """
      The prediction of the ten ReLU neurons, broken down into what each of them \
      contributes.
      """,
    shortText: """
      Grid of line charts: the outputs of ten ReLU neurons, the same times their weights, \
      the bias, their sum, and the prediction.
      """,
    altText: """
      Grid of small line charts over x from 0 to 1. The first column shows the outputs a₁ to \
      a₁₀ from top to bottom: a₁, a₂, a₃ and a₇ are rising straight lines; a₄, a₆ and a₉ are \
      0 up to a kink at 0.73, 0.30 and 0.53 and then rise; a₅, a₈ and a₁₀ are always 0. The \
      second column shows each output times its weight, which turns a₄, a₆ and a₉ downwards; \
      the third shows the constant bias, 0.0071, and the sum of the second column, an arch. \
      The last panel shows the sum plus the bias, a {accent-1} line on the data.
      """,
    formulas: [Formulas.reluUnits1, Formulas.tenUnits],
    listing: 30, model: Article.Models.relu10.name
  ) { article in
    let units = try HiddenUnits(overTestInputsOf: await article.network(Article.Models.relu10))
    let dataset = try Article.Datasets.parabola()
    let grid = SubplotGrid(rows: 10, columns: 4, wspace: 0.55, hspace: 0.2)
    return try Figure(width: 18, height: 24, grid: grid) {
      for unit in 0..<10 {
        // Only the lowest panels of the two columns say what runs along x.
        let x = unit == 9 ? "x" : ""
        let (a, w) = ("a_{\(unit + 1)}", "w^{[1]}_{\(unit + 1)}")
        curve("$\(a)$", units.outputs.column(unit), x: x, color: ListingColor.black).cell(
          row: unit, column: 0)
        curve("$\(w)\(a)$", units.contributions.column(unit), x: x, color: ListingColor.black)
          .cell(row: unit, column: 1)
      }
      curve("$w^{[1]}_0$", testInputs.map { _ in units.bias }).cell(row: 4, column: 2)
      curve("Sum", units.sum).cell(row: 6, column: 2)
      try Axes(x: "x", y: "$\\hat{y}$", labelSize: 21) {
        try Scatter(dataset, alpha: 0.3, label: "Train data")
        Line(x: testInputs, y: units.prediction, color: ListingColor.red)
      }
      .cell(row: 5, column: 3)
    }
  }

  /// A panel with a single curve over the test inputs.
  private static func curve(
    _ label: String, _ y: [Double], x: String = "x", color: Color = .cycle[0]
  ) -> Axes {
    Axes(x: x, y: label, labelSize: 21) {
      Line(x: testInputs, y: y, color: color)
    }
  }
}
