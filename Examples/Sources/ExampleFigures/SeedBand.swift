import Plotting
import Training

/// Learning curves of ten seeds: their mean with a band of one deviation, and with error bars every 20 epochs.
@Sendable func seedBand() throws -> Figure {
  let dataset = try OwnNetwork.dataset()
  let runs = try (0..<10).map { seed in
    var network = try Network(inputs: 2, seed: seed) {
      Dense(8, activation: .tanh)
      Dense(1, activation: .sigmoid)
    }
    let history = try network.fit(
      dataset.features, dataset.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: 0.02), epochs: 160)
    return history.loss
  }
  let epochs = (1...160).map(Double.init)
  let band = Band(runs: runs, x: epochs, label: "ten seeds")
  let (mean, spread) = (
    band.statistics.map(\.center), band.statistics.map { $0.high - $0.center }
  )
  return try Figure(width: 8, height: 4, grid: SubplotGrid(columns: 2), sharedY: .all) {
    Axes(x: "Epoch", y: "Loss") { band }.legend(.upperRight)
    Axes(x: "Epoch") {
      ErrorBars(
        x: epochs, y: mean, yError: .symmetric(spread), errorEvery: 20, capSize: 3,
        marker: .circle, markEvery: .every(20), label: "every 20 epochs")
    }
    .legend(.upperRight).cell(row: 0, column: 1)
  }
}
