import Plotting

extension ArticleFigure {
  static let reluShapeChanges = ArticleFigure(
    35, "relu-shape-changes",
    caption: LocalizedText(
      en: "A hidden unit shifts and tilts the ReLU; its weight in the output turns it over.",
      zh: ""),
    altText: LocalizedText(en: "", zh: ""),
    formulas: [],
    listing: nil, model: Article.Models.relu10.name
  ) { article in
    let units = try HiddenUnits(of: await article.network(Article.Models.relu10))
    // A unit with its kink in sight: 0 for some of the inputs.
    let unit = units.active.first { units.outputs[$0].contains(0) } ?? 0
    let name = "a_{\(unit + 1)}"
    var grid = SubplotGrid(rows: 1, columns: 7, wspace: 0.05)
    // Each arrow has a column, and so have the ticks and the label of the axes behind it.
    grid.widthRatios = [1, 0.25, 0.35, 1, 0.25, 0.4, 1]
    let x = testInputs.column(0)
    return try Figure(width: 13, height: 3.6, grid: grid) {
      Axes(x: "$z$", y: "$\\mathrm{ReLU}(z)$", labelSize: 14, title: "ReLU") {
        Line([Point(-1, 0), Point(0, 0), Point(1, 1)], color: Palette.black, width: 2)
      }
      BlockArrow().cell(row: 0, column: 1)
      Axes(x: "$x$", y: "$\(name)$", labelSize: 14, title: "Shifted and tilted") {
        Line(x: x, y: units.outputs[unit], color: Palette.black, width: 2)
      }
      .cell(row: 0, column: 3)
      BlockArrow().cell(row: 0, column: 4)
      Axes(
        x: "$x$", y: "$w^{[1]}_{\(unit + 1)}\(name)$", labelSize: 14, title: "Weighted"
      ) {
        Line(x: x, y: units.contributions[unit], color: Palette.black, width: 2)
      }
      .cell(row: 0, column: 6)
    }
  }
}
