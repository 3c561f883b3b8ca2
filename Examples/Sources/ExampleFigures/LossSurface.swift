import Plotting
import Training

/// The loss over the two weights of a neuron as a surface, and the way that gradient descent takes on it.
@Sendable func lossSurface() throws -> Figure {
  let (x, y) = ([-1.0, 0, 1, 2, 3], [-2.4, -0.2, 1.1, 3.4, 4.6])
  func loss(slope: Double, bias: Double) -> Double {
    zip(x, y).reduce(0) { sum, sample in
      let error = slope * sample.0 + bias - sample.1
      return sum + error * error / Double(x.count)
    }
  }
  let start = try Network.Layer(weights: Matrix([[-1]]), bias: [4.5], activation: .linear)
  var (network, path) = (
    try Network(layers: [start]), [Point3(-1, 4.5, loss(slope: -1, bias: 4.5))]
  )
  try network.fit(
    Matrix(column: x), y, loss: .meanSquaredError, optimizer: .sgd(learningRate: 0.12), epochs: 40
  ) {
    let (w, b) = ($0.network.layers[0].weights[0, 0], $0.network.layers[0].bias[0])
    path.append(Point3(w, b, loss(slope: w, bias: b)))
    return .proceed
  }
  let (ws, bs) = ((0...35).map { -2 + Double($0) / 5 }, (0...40).map { -4 + Double($0) / 4 })
  let colors = ColorScale(.viridis, limits: 0...130)
  return try Figure(width: 6.4, height: 4.8) {
    Axes3D(x: "$w$", y: "$b$", z: "loss", elevation: 45, azimuth: -110, depthOrder: .declared) {
      Surface3D(x: ws, y: bs, colors: colors, z: loss)
      Line3D(path, color: .red, label: "path")
      Scatter3D(path, size: 12, color: .red, alpha: 1)
    }
    .colorBar(ColorBar(colors, label: "loss")).legend(.upperLeft)
  }
}
