/// What the weights of a layer add to the loss.
struct Penalty {
  /// The weights among the parameters.
  let weights: Range<Int>
  private let l1: Float
  private let l2: Float

  /// The penalty of a layer; nil where weights cost nothing.
  init?(of layer: Network.Layer, at place: NetworkLayout.Layer) {
    guard let regularizer = layer.kernelRegularizer, regularizer != Regularizer() else {
      return nil
    }
    weights = place.firstWeight..<place.firstBias
    (l1, l2) = (Float(regularizer.l1), Float(regularizer.l2))
  }

  /// What the weights cost.
  func value(of parameters: Scalars) -> Double {
    var (magnitudes, squares) = (0.0, 0.0)
    for index in weights {
      let weight = Double(parameters[index])
      magnitudes += weight.magnitude
      squares += weight * weight
    }
    return Double(l1) * magnitudes + Double(l2) * squares
  }

  /// Adds the derivatives with respect to the weights; that of a magnitude at 0 counts as 0.
  func addGradient(of parameters: Scalars, to gradient: Scalars) {
    for index in weights {
      let weight = parameters[index]
      let sign: Float = weight > 0 ? 1 : weight < 0 ? -1 : 0
      gradient[index] += l1 * sign + 2 * l2 * weight
    }
  }
}
