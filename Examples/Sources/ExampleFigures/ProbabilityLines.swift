import NetworkFigures
import Plotting
import Training

/// Lines along which a network trained on one's own data is equally sure, with the probabilities on them.
@Sendable func probabilityLines() throws -> Figure {
  let dataset = try OwnNetwork.dataset()
  var network = try Network(inputs: 2, seed: 3) {
    Dense(16, activation: .tanh)
    Dense(16, activation: .tanh)
    Dense(1, activation: .sigmoid)
  }
  try network.fit(
    dataset.features, dataset.labels, loss: .binaryCrossEntropy,
    optimizer: .sgd(learningRate: 0.1, momentum: 0.9), epochs: 125)
  let probability = try SampledField(of: network, x: -2.4...2.4, y: -1.8...1.8)
  let levels = (1...9).map { Double($0) / 10 }
  return try Figure(width: 6.4, height: 4.8) {
    try Axes(x: "$x_1$", y: "$x_2$", title: "Probability of class 1") {
      try Scatter.byClass(dataset, edgeColor: .markerEdge)
      Contour(
        probability, levels: .at(levels), colors: ColorScale(.viridis, limits: 0...1),
        labels: ContourLabels(size: 8))
    }
    .aspect(.equal).legend(.upperLeft)
  }
}
