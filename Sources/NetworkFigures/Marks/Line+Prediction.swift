import Plotting
import Training

extension Line {
  /// What a network with one input and one output predicts along x.
  ///
  /// ![Points along a parabola, and a curve through them.](model-Prediction.svg)
  ///
  ///     Axes(x: "x", y: "y") {
  ///       try Line(predictionOf: network, x: (0...100).map { Double($0) / 100 })
  ///     }
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - x: the inputs, in data units and in the order the points are joined.
  ///   - color: the colour of the line; nil takes the next of the axes' cycle.
  ///   - width: the width in points; nil takes the theme's line width.
  ///   - dash: strokes and gaps.
  ///   - label: the text in the legend; nil keeps the line out of it.
  /// - Throws: `NetworkFigureError.network` for another number of inputs or outputs, `TrainingError`
  ///   without inputs and for inputs that are not finite or for which the outputs overflow.
  public init(
    predictionOf network: Network, x: [Double], color: Color? = nil, width: Double? = nil,
    dash: Dash = .solid, label: String? = nil
  ) throws {
    guard network.inputs == 1, network.outputs == 1 else {
      throw NetworkFigureError.network(
        expected: "one input and one output",
        actual: NetworkFigureError.count(network.inputs, "input") + " and "
          + NetworkFigureError.count(network.outputs, "output"))
    }
    let prediction = try network.predict(Matrix(column: x)).column(0)
    self.init(x: x, y: prediction, color: color, width: width, dash: dash, label: label)
  }

  /// What a model of one feature predicts along x.
  ///
  /// ![Points along a parabola, and a curve through them.](model-Prediction.svg)
  ///
  ///     Axes(x: "x", y: "y") {
  ///       try Scatter(dataset)
  ///       try Line(predictionOf: Ridge().fit(dataset), x: [0, 1])
  ///     }
  ///
  /// - Parameters:
  ///   - model: the model: a ``Training/LinearPredictor``, a ``Training/MLPRegressor/Model``, a
  ///     ``PredictingFunction`` or anything else that conforms to ``ValuePredicting``.
  ///   - x: the values of the feature, in data units and in the order the points are joined.
  ///   - color: the colour of the line; nil takes the next of the axes' cycle.
  ///   - width: the width in points; nil takes the theme's line width.
  ///   - dash: strokes and gaps.
  ///   - label: the text in the legend; nil keeps the line out of it.
  /// - Throws: what the model throws, among others for another number of features than one;
  ///   `PlotError.counts` for another number of predictions than of values.
  public init(
    predictionOf model: some ValuePredicting, x: [Double], color: Color? = nil,
    width: Double? = nil, dash: Dash = .solid, label: String? = nil
  ) throws {
    let prediction = try model.predictedValues(for: Matrix(column: x))
    guard prediction.count == x.count else {
      throw PlotError.counts(of: "line", "predictions", prediction.count, "inputs", x.count)
    }
    self.init(x: x, y: prediction, color: color, width: width, dash: dash, label: label)
  }
}
