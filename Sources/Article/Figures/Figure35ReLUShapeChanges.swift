import NetworkFigures
import Plotting

extension ArticleFigure {
  static let reluShapeChanges = ArticleFigure(
    35, "relu-shape-changes",
    caption: """
      A hidden neuron shifts the ReLU function and changes its slope; its weight in the \
      output layer can flip it over.
      """,
    shortText: """
      Three line charts: the ReLU function, the same shifted and less steep, and then \
      flipped over by a negative weight.
      """,
    altText: """
      Three line charts in a row, with {grid} arrows between them. The first, ReLU, is flat \
      at 0 for z from −1 to 0 and then rises with slope 1. The second, Shifted and tilted, \
      shows the trained neuron a₄ over x from 0 to 1: the kink has moved to x = 0.73, and \
      from there the line rises with slope 0.34 to 0.09 at x = 1. The third, Weighted, shows \
      a₄ times its weight of −1.14: the kink is at the same place, but the line falls from 0 \
      to −0.10.
      """,
    formulas: [Formulas.relu, Formulas.reluUnits1, Formulas.kink],
    listing: nil, model: Article.Models.relu10.name
  ) { article in
    let units = try HiddenUnits(overTestInputsOf: await article.network(Article.Models.relu10))
    // A unit with its kink in sight: 0 for some of the inputs.
    let unit = units.active.first { units.outputs.column($0).contains(0) } ?? 0
    let name = "a_{\(unit + 1)}"
    var grid = SubplotGrid(rows: 1, columns: 7, wspace: 0.05)
    // Each arrow has a column, and so have the ticks and the label of the axes behind it.
    grid.widthRatios = [1, 0.25, 0.35, 1, 0.25, 0.4, 1]
    let x = testInputs
    return try Figure(width: 13, height: 3.6, grid: grid) {
      Axes(x: "$z$", y: "$\\mathrm{ReLU}(z)$", labelSize: 14, title: "ReLU") {
        Line([Point(-1, 0), Point(0, 0), Point(1, 1)], color: ListingColor.black, width: 2)
      }
      BlockArrow().cell(row: 0, column: 1)
      Axes(x: "$x$", y: "$\(name)$", labelSize: 14, title: "Shifted and tilted") {
        Line(x: x, y: units.outputs.column(unit), color: ListingColor.black, width: 2)
      }
      .cell(row: 0, column: 3)
      BlockArrow().cell(row: 0, column: 4)
      Axes(
        x: "$x$", y: "$w^{[1]}_{\(unit + 1)}\(name)$", labelSize: 14, title: "Weighted"
      ) {
        Line(x: x, y: units.contributions.column(unit), color: ListingColor.black, width: 2)
      }
      .cell(row: 0, column: 6)
    }
  }
}
