import Plotting
import Training

/// The loss over the two weights of a neuron, and the way that gradient descent takes down to its minimum.
@Sendable func lossLandscape() throws -> Figure {
  let (x, y) = ([-1.0, 0, 1, 2, 3], [-2.4, -0.2, 1.1, 3.4, 4.6])
  func loss(slope: Double, bias: Double) -> Double {
    zip(x, y).reduce(0) { sum, sample in
      let error = slope * sample.0 + bias - sample.1
      return sum + error * error / Double(x.count)
    }
  }
  let start = try Network.Layer(weights: Matrix([[-1]]), bias: [4.5], activation: .linear)
  var (network, path) = (try Network(layers: [start]), [Point(-1, 4.5)])
  try network.fit(
    Matrix(column: x), y, loss: .meanSquaredError, optimizer: .sgd(learningRate: 0.12), epochs: 40
  ) {
    path.append(Point($0.network.layers[0].weights[0, 0], $0.network.layers[0].bias[0]))
    return .proceed
  }
  let losses = FilledContour(
    x: -2...5, y: -4...6, levels: [0.5, 1, 2, 4, 8, 16, 32, 64, 128],
    extend: .min, colors: ColorScale(limits: 0.5...128, scale: LogScale()), function: loss)
  return try Figure(width: 6.4, height: 4.8) {
    Axes(x: "$w$", y: "$b$", title: "Gradient descent") {
      losses
      Line(path, marker: .circle, markerSize: 3.5, color: .red, label: "path")
    }
    .colorBar(
      ColorBar(losses.colors, label: "loss", extend: losses.extend, levels: losses.levels)
    )
    .legend(.upperRight)
  }
}
