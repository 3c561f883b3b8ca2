import Plotting
import Training

extension Scatter {
  /// The samples of a regression with a single feature: the feature along x, the target along y.
  ///
  /// ![Points along a parabola, and a curve through them.](model-Prediction.svg)
  ///
  ///     Axes(x: "x", y: "y") {
  ///       try Scatter(dataset, label: "Train data")
  ///       try Line(predictionOf: network, x: dataset.features.column(0), label: "Prediction")
  ///     }
  ///
  /// - Parameters:
  ///   - dataset: the samples, whose features are samples x 1.
  ///   - size: the area of the square around a disc, in points squared; nil takes the theme's.
  ///   - color: the colour of the discs; nil takes the next of the axes' cycle.
  ///   - alpha: the opacity.
  ///   - label: the text in the legend; nil keeps the points out of it.
  /// - Throws: `NetworkFigureError.columns` for another number of features than one.
  public init(
    _ dataset: RegressionDataset, size: Double? = nil, color: Color? = nil,
    alpha: Double = 1, label: String? = nil
  ) throws(NetworkFigureError) {
    try dataset.features.requireAxes(1)
    self.init(
      zip(dataset.features.column(0), dataset.targets).map { Point($0, $1) }, size: size,
      color: color, alpha: alpha, label: label)
  }
}
