import NetworkFigures
import Plotting
import Training

/// What no single neuron can tell apart, and where a network with four hidden units does.
@Sendable func exclusiveOr() throws -> Figure {
  let dataset = try Dataset(
    features: Matrix([[0, 0], [0, 1], [1, 0], [1, 1]]), labels: [0, 1, 1, 0])
  var network = try Network(inputs: 2, seed: 4) {
    Dense(4, activation: .tanh)
    Dense(1, activation: .sigmoid)
  }
  try network.fit(
    dataset.features, dataset.labels, loss: .binaryCrossEntropy,
    optimizer: .adam(learningRate: 0.05), epochs: 500)
  return try Figure(width: 5, height: 5) {
    try Axes(x: "$x_1$", y: "$x_2$", title: "Exclusive or") {
      try DecisionRegions(of: network, x: -0.5...1.5, y: -0.5...1.5)
      try Scatter.byClass(dataset, size: 80, edgeColor: .markerEdge)
    }
    .aspect(.equal).legend(.best)
  }
}
