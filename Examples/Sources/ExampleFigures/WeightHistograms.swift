import Plotting
import Training

/// The weights of a layer before and after training, in the same bins.
@Sendable func weightHistograms() throws -> Figure {
  let samples = try OwnNetwork.dataset()
  var network = try Network(inputs: 2, seed: 3) {
    Dense(32, activation: .tanh)
    Dense(32, activation: .tanh)
    Dense(1, activation: .sigmoid)
  }
  let before = network.layers[1].weights.values
  try network.fit(
    samples.features, samples.labels, loss: .binaryCrossEntropy,
    optimizer: .adam(learningRate: 0.02), epochs: 80)
  let after = network.layers[1].weights.values

  let bins = try HistogramBins.auto.common(to: before, after)
  return try Figure(width: 6, height: 4) {
    Axes(x: "Weight", y: "Number of weights", title: "Second layer") {
      Histogram(before, bins: bins, alpha: 0.6, label: "before training")
      Histogram(after, bins: bins, alpha: 0.6, label: "after training")
    }
    .legend(.best)
  }
}
