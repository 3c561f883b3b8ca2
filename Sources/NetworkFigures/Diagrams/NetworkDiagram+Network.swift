import Plotting
import Training

extension NetworkDiagram {
  /// A trained network: its layers, and lines coloured by the signs of the weights and as wide as they
  /// are great.
  ///
  /// ![Two inputs, three hidden units and an output; the lines differ in colour and width.](model-NetworkDiagram.svg)
  ///
  ///     try Figure(width: 8, height: 5) { NetworkDiagram(of: network) }
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - shown: how many units of a layer are drawn, at least 2; three dots stand for the others.
  public init(of network: Network, shown: Int = 5) {
    var layers = [
      DiagramLayer("Input layer", count: network.inputs, shown: shown, bias: "$1$") {
        "$x_{\($0)}$"
      }
    ]
    for (index, layer) in network.layers.enumerated() {
      let isLast = index == network.layers.count - 1
      let name = isLast ? "z" : network.layers.count > 2 ? "a^{[\(index + 1)]}" : "a"
      var next = DiagramLayer(
        isLast ? "Output layer" : "Hidden layer", count: layer.units, shown: shown,
        bias: isLast ? nil : "$1$", activation: layer.activation.glyph
      ) { "$\(name)_{\($0)}$" }
      let sources = Self.shownUnits(of: layer.inputs, shown: shown)
      for (place, unit) in zip(
        next.units.indices.filter { !next.units[$0].isEllipsis },
        Self.shownUnits(of: layer.units, shown: shown))
      {
        next.units[place].weightValues =
          [layer.bias[unit]] + sources.map { layer.weights[$0, unit] }
      }
      layers.append(next)
    }
    self.init { for layer in layers { layer } }
  }

  /// The numbers of the units that are drawn: the first ones and the last.
  private static func shownUnits(of count: Int, shown: Int) -> [Int] {
    let shown = max(shown, 2)
    return count <= shown ? Array(0..<count) : Array(0..<shown - 1) + [count - 1]
  }
}

extension Activation {
  /// The curve that stands for the function in a diagram, at this size the same for functions of one shape;
  /// none for softmax, which is no function of a single sum.
  fileprivate var glyph: ActivationGlyph? {
    switch self {
    case .linear: .linear
    case .relu, .leakyReLU, .elu, .selu, .softplus, .swish, .gelu: .relu
    case .step: .step
    case .sigmoid, .tanh, .hardSigmoid: .sigmoid
    case .softmax, .temperedSoftmax: nil
    }
  }
}
