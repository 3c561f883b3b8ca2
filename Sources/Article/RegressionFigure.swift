import Plotting
import Training

/// The points of the regression data set.
func trainData(_ dataset: RegressionDataset, alpha: Double = 1, label: String? = "Train data")
  -> Scatter
{
  Scatter(dataset.points, color: .cycle[0], alpha: alpha, label: label)
}

/// The regression data set with what a network predicts between 0 and 1.
func predictionFigure(
  of network: Network, alpha: Double = 1, legendSize: Double = 11
) throws -> Figure {
  let dataset = try Article.Datasets.parabola()
  let prediction = try network.predict(testInputs).column(0)
  return try Figure(width: 5, height: 5) {
    Axes(x: "x", y: "y", labelSize: 14) {
      trainData(dataset, alpha: alpha)
      Line(x: testInputs.column(0), y: prediction, color: Palette.red, label: "Prediction")
    }
    .legend(.best, size: legendSize)
  }
}

/// A thousand numbers from 0 to 1, the inputs that curves are drawn over: 1000 x 1.
let testInputs = Matrix(column: evenlySpaced(0...1, count: 1000))

extension RegressionDataset {
  /// The samples as points: the feature along x, the target along y.
  var points: [Point] {
    zip(features.column(0), targets).map { Point($0, $1) }
  }
}
