import NetworkFigures
import Plotting
import Training

/// The samples as the hidden layer gives them, in the colours of what the network makes of them.
@Sendable func hiddenProbabilities() throws -> Figure {
  let (network, _, dataset) = try OwnNetwork.trained(activation: .tanh)
  let hidden = try HiddenSpace(of: network, for: dataset).outputs
  let points = (0..<hidden.rows).map { Point3(hidden[$0, 0], hidden[$0, 1], hidden[$0, 2]) }
  let probabilities = try network.predict(dataset.features).column(0)
  let colors = ColorScale(.viridis, limits: 0...1)
  return try Figure {
    Axes3D(x: "$a_1$", y: "$a_2$", z: "$a_3$", elevation: 20, azimuth: 40) {
      Scatter3D(points, size: 40, values: ValueColors(probabilities, on: colors))
    }
    .colorBar(ColorBar(colors, label: "$p$"))
  }
}
