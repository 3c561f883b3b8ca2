import Plotting

extension ArticleFigure {
  static let reluDecomposition = ArticleFigure(
    34, "relu-decomposition",
    caption: LocalizedText(
      en: "The prediction of ten ReLU units, taken apart into what each of them adds.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: 30, model: Article.Models.relu10.name
  ) { article in
    let units = try HiddenUnits(of: await article.network(Article.Models.relu10))
    let dataset = try Article.Datasets.parabola()
    let grid = SubplotGrid(rows: 10, columns: 4, wspace: 0.55, hspace: 0.2)
    return try Figure(width: 18, height: 24, grid: grid) {
      for unit in 0..<10 {
        // Only the lowest panels of the two columns say what runs along x.
        let x = unit == 9 ? "x" : ""
        let (a, w) = ("a_{\(unit + 1)}", "w^{[1]}_{\(unit + 1)}")
        curve("$\(a)$", units.outputs[unit], x: x, color: Palette.black).cell(row: unit, column: 0)
        curve("$\(w)\(a)$", units.contributions[unit], x: x, color: Palette.black)
          .cell(row: unit, column: 1)
      }
      curve("$w^{[1]}_0$", testInputs.column(0).map { _ in units.bias }).cell(row: 4, column: 2)
      curve("Sum", units.sum).cell(row: 6, column: 2)
      Axes(x: "x", y: "$\\hat{y}$", labelSize: 21) {
        trainData(dataset, alpha: 0.3)
        Line(x: testInputs.column(0), y: units.prediction, color: Palette.red)
      }
      .cell(row: 5, column: 3)
    }
  }

  /// A panel with a single curve over the test inputs.
  private static func curve(
    _ label: String, _ y: [Double], x: String = "x", color: Color = .cycle[0]
  ) -> Axes {
    Axes(x: x, y: label, labelSize: 21) {
      Line(x: testInputs.column(0), y: y, color: color)
    }
  }
}
