import Plotting
import Training

extension Line {
  /// What a network with one input and one output predicts along x.
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
}
