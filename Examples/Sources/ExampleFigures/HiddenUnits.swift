import Plotting
import Training

/// What each of four hidden units answers over the plane, on shared axes, with one colour bar for all.
@Sendable func hiddenUnits() throws -> Figure {
  let network = try OwnNetwork.trained(units: 4, activation: .tanh).network
  let (side, range) = (60, -2.0...2.0)
  let places = (0..<side).map { -2 + 4 * (Double($0) + 0.5) / Double(side) }
  let plane = try Matrix(places.flatMap { y in places.map { x in [x, y] } })
  let outputs = try network.output(ofLayer: 0, for: plane)
  let colors = ColorScale(.redBlue, limits: -1...1)

  return try Figure(
    width: 7.5, height: 6, grid: .constrained(rows: 2, columns: 2), title: "Hidden units",
    sharedX: .all, sharedY: .all
  ) {
    for unit in 0..<4 {
      let column = outputs.column(unit)
      let rows = (0..<side).map { Array(column[$0 * side..<($0 + 1) * side]) }
      Axes(x: "$x_1$", y: "$x_2$", title: "$a_\(unit + 1)$") {
        HeatMap(rows, x: range, y: range, colors: colors)
      }
      .cell(row: unit / 2, column: unit % 2)
    }
  }
  .colorBar(ColorBar(colors, label: "output"))
}
