import Foundation
import Training

/// A network in plain `Double` arithmetic, written as the formulas are, to compare with.
struct ReferenceNetwork {
  struct Layer {
    var weights: [[Double]]
    var bias: [Double]
    let activation: Activation
  }

  var layers: [Layer]

  init(_ network: Network) {
    layers = network.layers.map { layer in
      Layer(
        weights: (0..<layer.inputs).map { Array(layer.weights.row($0)) }, bias: layer.bias,
        activation: layer.activation)
    }
  }

  /// The outputs of the last layer for one sample.
  func outputs(_ sample: [Double]) -> [Double] {
    layers.reduce(sample) { inputs, layer in
      let sums = layer.bias.indices.map { unit in
        zip(inputs, layer.weights).reduce(layer.bias[unit]) { $0 + $1.0 * $1.1[unit] }
      }
      return Self.activate(sums, layer.activation)
    }
  }

  static func activate(_ z: [Double], _ activation: Activation) -> [Double] {
    switch activation {
    case .step: z.map { $0 < 0 ? 0 : 1 }
    case .linear: z
    case .relu: z.map { max($0, 0) }
    case .leakyReLU(let slope): z.map { $0 > 0 ? $0 : slope * $0 }
    case .elu(let alpha): z.map { $0 > 0 ? $0 : alpha * (exp($0) - 1) }
    case .selu: z.map { 1.0507009873554805 * ($0 > 0 ? $0 : 1.6732632423543772 * (exp($0) - 1)) }
    case .softplus: z.map { log(1 + exp($0)) }
    case .swish: z.map { $0 / (1 + exp(-$0)) }
    case .gelu: z.map { $0 * (1 + erf($0 / 2.0.squareRoot())) / 2 }
    case .hardSigmoid: z.map { min(max($0 / 6 + 0.5, 0), 1) }
    case .sigmoid: z.map { 1 / (1 + exp(-$0)) }
    case .tanh: z.map { tanh($0) }
    case .softmax: softmax(z)
    case .temperedSoftmax(let temperature): softmax(z.map { $0 / temperature })
    }
  }

  private static func softmax(_ z: [Double]) -> [Double] {
    let exponentials = z.map { exp($0) }
    return exponentials.map { $0 / exponentials.reduce(0, +) }
  }

  /// The mean loss over all samples.
  func loss(_ features: Matrix, _ targets: Matrix, _ loss: Loss) -> Double {
    let losses = (0..<features.rows).map { row -> Double in
      let outputs = outputs(Array(features.row(row)))
      let terms = zip(outputs, targets.row(row)).map { p, y -> Double in
        switch loss {
        case .binaryCrossEntropy: -(y * log(p) + (1 - y) * log(1 - p))
        case .categoricalCrossEntropy: -y * log(p)
        case .meanSquaredError: (p - y) * (p - y)
        case .meanAbsoluteError: abs(p - y)
        case .huber(let delta):
          abs(p - y) <= delta ? (p - y) * (p - y) / 2 : delta * (abs(p - y) - delta / 2)
        case .hinge: max(0, 1 - y * p)
        }
      }
      let sum = terms.reduce(0, +)
      return loss == .categoricalCrossEntropy ? sum : sum / Double(outputs.count)
    }
    return losses.reduce(0, +) / Double(losses.count)
  }

  /// The gradient of the loss by central differences: weights row by row, then biases, layer by
  /// layer.
  func gradient(_ features: Matrix, _ targets: Matrix, _ loss: Loss) -> [Double] {
    layers.indices.flatMap { index in
      let weights = layers[index].weights.indices.flatMap { input in
        layers[index].bias.indices.map { unit in
          difference(features, targets, loss) { $0.layers[index].weights[input][unit] += $1 }
        }
      }
      let bias = layers[index].bias.indices.map { unit in
        difference(features, targets, loss) { $0.layers[index].bias[unit] += $1 }
      }
      return weights + bias
    }
  }

  private func difference(
    _ features: Matrix, _ targets: Matrix, _ loss: Loss,
    _ move: (inout ReferenceNetwork, Double) -> Void
  ) -> Double {
    let step = 1e-6
    var (up, down) = (self, self)
    move(&up, step)
    move(&down, -step)
    return (up.loss(features, targets, loss) - down.loss(features, targets, loss)) / (2 * step)
  }
}
