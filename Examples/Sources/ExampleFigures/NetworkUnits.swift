import Foundation
import NetworkFigures
import Plotting
import Training

/// A curve, learnt by a few units, taken apart into what each of them adds.
@Sendable func networkUnits() throws -> Figure {
  let x = (0..<200).map { Double($0) / 199 * 4 - 2 }
  let features = Matrix(column: x)
  var network = try Network(inputs: 1, seed: 4) {
    Dense(10, activation: .relu)
    Dense(1)
  }
  try network.fit(
    features, x.map { sin(2 * $0) }, loss: .meanSquaredError, optimizer: .adam(learningRate: 0.01),
    epochs: 2000)
  let units = try HiddenUnits(of: network, for: features)
  return try Figure(width: 10, height: 4, grid: .constrained(columns: 2)) {
    Axes(x: "$x$", y: "$w_i a_i$", title: "Hidden units") {
      for unit in units.active {
        Line(x: x, y: units.contributions.column(unit), color: .cycle[unit], label: "\(unit + 1)")
      }
    }
    .legend(.upperLeft, anchor: Point(1, 1))
    Axes(x: "$x$", y: "$y$", title: "Their sum") {
      Line(x: x, y: x.map { sin(2 * $0) }, color: .ink, dash: .dashed, label: "sine")
      Line(x: x, y: units.prediction, color: .accent(0), label: "network")
    }
    .legend(.best).cell(row: 0, column: 1)
  }
}
