/// What training a multilayer perceptron minimises: the weighted mean of the samples' losses, plus
/// `alpha` times half the squared weights over the weight of the samples. Biases go free.
struct MLPObjective: Sendable {
  let layout: MLPLayout
  let activation: MLPActivation
  let output: MLPOutput

  /// The strength of the penalty.
  let alpha: Double

  private let samples: [[Double]]
  private let targets: Matrix
  private let weights: [Double]
  private let totalWeight: Double

  /// - Parameter weights: how much the loss of each sample counts; empty when all count alike.
  init(
    layout: MLPLayout, activation: MLPActivation, output: MLPOutput, alpha: Double,
    features: Matrix, targets: Matrix, weights: [Double]
  ) {
    (self.layout, self.activation, self.output) = (layout, activation, output)
    (self.alpha, self.targets, self.weights) = (alpha, targets, weights)
    samples = (0..<features.rows).map { Array(features.row($0)) }
    totalWeight = weights.isEmpty ? Double(features.rows) : weights.reduce(0, +)
  }

  /// The objective's value and gradient.
  func callAsFunction(_ parameters: [Double]) -> (value: Double, gradient: [Double]) {
    let units = MLPUnits(parameters, layout, activation: activation, output: output)
    var gradient = MLPGradient(layout)
    var loss = 0.0
    for (row, sample) in samples.enumerated() {
      let weight = weights.isEmpty ? 1 : weights[row]
      let values = units.forward(sample)
      var outputs = values[layout.layerCount]
      output.apply(to: &outputs)
      let target = targets.row(row)
      loss += weight * output.loss(outputs, target)
      // Of each output with its loss, the slope to its sum is the error.
      let slopes = zip(outputs, target).map { weight * ($0 - $1) }
      units.backward(values, slopes: slopes, into: &gradient)
    }
    return penalized(loss / totalWeight, gradient.packed(layout), parameters)
  }

  private func penalized(
    _ loss: Double, _ gradient: [Double], _ parameters: [Double]
  ) -> (value: Double, gradient: [Double]) {
    let weights = parameters.prefix(layout.weightCount)
    var gradient = gradient
    for (index, weight) in weights.enumerated() { gradient[index] += alpha * weight }
    for index in gradient.indices { gradient[index] /= totalWeight }
    return (loss + 0.5 * alpha * dot(weights, weights) / totalWeight, gradient)
  }
}
