import NetworkFigures
import Plotting
import Training

/// The layers of a trained network, lines as wide as the weights are great.
@Sendable func networkDiagram() throws -> Figure {
  let dataset = try Dataset.makeBlobs(samples: 60, features: 3, centers: 2, seed: 0)
  var network = try Network(inputs: 3, seed: 1) {
    Dense(5, activation: .relu)
    Dense(4, activation: .relu)
    Dense(2, activation: .softmax)
  }
  try network.fit(
    dataset.features, dataset.labels, loss: .categoricalCrossEntropy,
    optimizer: .adam(learningRate: 0.02), epochs: 200)
  return try Figure(width: 7, height: 5) { NetworkDiagram(of: network) }
}
