/// The weighted sum w x + b of a unit, of which a border is where it has a certain level.
struct WeightedSum {
  let weights: [Double]
  let bias: Double
  let level: Double

  /// Takes the weights, one for each axis.
  ///
  /// - Throws: `NetworkFigureError.weights` for another number of weights, `.notFinite` for a number
  ///   that is NaN or infinite.
  init(weights: [Double], bias: Double, level: Double, axes: Int) throws(NetworkFigureError) {
    guard weights.count == axes else {
      throw .weights(expected: axes, actual: weights.count)
    }
    self.weights = weights
    self.bias = bias
    self.level = level
    for (name, value) in [("bias", bias), ("level", level)] + weights.map({ ("weights", $0) }) {
      try requireFinite(value, name)
    }
  }
}

/// Makes sure that a number can be drawn.
///
/// - Throws: `NetworkFigureError.notFinite`.
func requireFinite(_ value: Double, _ name: String) throws(NetworkFigureError) {
  guard value.isFinite else { throw .notFinite(name: name, value: value) }
}
