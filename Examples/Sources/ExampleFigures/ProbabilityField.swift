import NetworkFigures
import Plotting
import Training

/// How sure a network of two hidden layers is of its decision between two moons.
@Sendable func probabilityField() throws -> Figure {
  let dataset = try OwnNetwork.dataset()
  var network = try Network(inputs: 2, seed: 3) {
    Dense(16, activation: .tanh)
    Dense(16, activation: .tanh)
    Dense(1, activation: .sigmoid)
  }
  _ = try network.fit(
    dataset.features, dataset.labels, loss: .binaryCrossEntropy,
    optimizer: .adam(learningRate: 0.01), epochs: 300)

  let colors = ColorScale(.redBlue, limits: 0...1)
  return try Figure {
    try Axes(x: "$x_1$", y: "$x_2$", title: "Two moons") {
      try ProbabilityField(of: network, x: -2...2, y: -1.5...1.5, colors: colors)
      try Scatter.byClass(dataset, edgeColor: .markerEdge)
    }
    .colorBar(ColorBar(colors, label: "probability of class 1")).legend(.best)
  }
}
