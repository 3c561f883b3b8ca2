import Foundation
import Plotting

/// The loss of a sigmoid unit over its weight and its bias, and the path that gradient descent takes there.
@Sendable func lossSurface() throws -> Figure {
  let samples = zip([-2.0, -1, 0, 1, 2, 3], [0.0, 0, 1, 0, 1, 1])
  func loss(_ w: Double, _ b: Double) -> Double {
    samples.reduce(0) { sum, sample in
      sum + log(1 + exp(w * sample.0 + b)) - sample.1 * (w * sample.0 + b)
    }
  }
  var (w, b) = (-1.5, 2.5)
  var path = [Point3(w, b, loss(w, b))]
  for _ in 0..<40 {
    let errors = samples.map { x, y in (x, 1 / (1 + exp(-(w * x + b))) - y) }
    w -= 0.15 * errors.reduce(0) { $0 + $1.0 * $1.1 }
    b -= 0.15 * errors.reduce(0) { $0 + $1.1 }
    path.append(Point3(w, b, loss(w, b)))
  }
  let places = (0...40).map { -2 + Double($0) / 8 }
  let colors = ColorScale(.viridis, limits: 2...22)
  return try Figure(width: 6.4, height: 4.8) {
    Axes3D(x: "$w$", y: "$b$", z: "loss", elevation: 40, azimuth: -120, depthOrder: .declared) {
      Surface3D(x: places, y: places, colors: colors, z: loss)
      Line3D(path, color: .red, width: 2)
      Scatter3D(path, color: .red, alpha: 1)
    }
    .colorBar(ColorBar(colors, label: "loss"))
  }
}
