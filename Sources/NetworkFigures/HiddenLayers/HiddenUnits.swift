import Training

/// A network with one hidden layer and a single output, taken apart: what each hidden unit gives and
/// what it adds to the prediction, at each of some inputs.
///
/// ![The curves that four hidden units add to a prediction, and the prediction.](chart-HiddenUnits.svg)
///
///     let units = try HiddenUnits(of: network, for: Matrix(column: x))
///     Axes(x: "x", y: "$w_1 a_1$") { Line(x: x, y: units.contributions.column(0)) }
public struct HiddenUnits: Sendable, Equatable {
  /// The output a of each hidden unit, samples x units.
  public let outputs: Matrix

  /// The weighted output w a of each hidden unit, samples x units.
  public let contributions: Matrix

  /// The bias of the output layer.
  public let bias: Double

  /// The prediction of the whole network for each sample. For a linear output it is the sum of all
  /// contributions and the bias, up to the rounding of `Float`; for another one, its activation of
  /// that sum.
  public let prediction: [Double]

  /// Takes a network apart.
  ///
  /// - Parameters:
  ///   - network: a network of a hidden layer and an output layer with a single unit.
  ///   - features: the inputs, samples x features.
  /// - Throws: `NetworkFigureError.network` for a network of another shape, `TrainingError` for
  ///   features that do not fit it.
  public init(of network: Network, for features: Matrix) throws {
    guard network.layers.count == 2, network.outputs == 1 else {
      throw NetworkFigureError.network(
        expected: "one hidden layer and one output",
        actual: NetworkFigureError.count(network.layers.count - 1, "hidden layer") + " and "
          + NetworkFigureError.count(network.outputs, "output"))
    }
    let weights = network.layers[1].weights.column(0)
    outputs = try network.output(ofLayer: 0, for: features)
    contributions = outputs.scaledColumns(by: weights)
    bias = network.layers[1].bias[0]
    prediction = try network.predict(features).column(0)
  }

  /// The sum of all contributions for each sample, without the bias.
  public var sum: [Double] {
    (0..<contributions.rows).map { contributions.row($0).reduce(0, +) }
  }

  /// The units that are not 0 for all samples, counted from 0.
  public var active: [Int] {
    (0..<outputs.columns).filter { outputs.column($0).contains { $0 != 0 } }
  }
}

extension Matrix {
  /// The matrix with each column multiplied by its factor.
  fileprivate func scaledColumns(by factors: [Double]) -> Matrix {
    var result = self
    for row in 0..<rows {
      for (column, factor) in factors.enumerated() { result[row, column] *= factor }
    }
    return result
  }
}
