import NetworkFigures
import Plotting
import Training

/// The regression data set with what a network predicts between 0 and 1.
func predictionFigure(
  of network: Network, alpha: Double = 1, legendSize: Double = 11
) throws -> Figure {
  let dataset = try Article.Datasets.parabola()
  return try Figure(width: 5, height: 5) {
    try Axes(x: "x", y: "y", labelSize: 14) {
      try Scatter(dataset, alpha: alpha, label: "Train data")
      try Line(
        predictionOf: network, x: testInputs, color: ListingColor.red, label: "Prediction")
    }
    .legend(.best, size: legendSize)
  }
}

/// A thousand numbers from 0 to 1, the inputs that curves are drawn over.
let testInputs = evenlySpaced(0...1, count: 1000)

extension HiddenUnits {
  /// The hidden units of a regression network over the inputs that curves are drawn over.
  init(overTestInputsOf network: Network) throws {
    try self.init(of: network, for: Matrix(column: testInputs))
  }
}
