import Plotting
import Training

/// How often networks of four sizes are right about new samples, over twenty seeds each.
@Sendable func modelAccuracies() throws -> Figure {
  let known = try OwnNetwork.dataset()
  let new = try OwnNetwork.dataset(count: 400, seed: 2)
  let sizes = [2, 3, 4, 8]
  let accuracies = try sizes.map { units in
    try (1...20).map { seed in
      var network = try Network(inputs: 2, seed: seed) {
        Dense(units, activation: .tanh)
        Dense(1, activation: .sigmoid)
      }
      try network.fit(
        known.features, known.labels, loss: .binaryCrossEntropy,
        optimizer: .adam(learningRate: 0.1), epochs: 100)
      let result = try network.evaluate(
        new.features, new.labels, loss: .binaryCrossEntropy, metrics: [.accuracy])
      return result.metrics[.accuracy] ?? .nan
    }
  }
  let groups = SampleGroups(sizes.map { "\($0) units" }, accuracies)
  return try Figure(width: 8, height: 4, grid: .constrained(columns: 2), sharedY: .all) {
    Axes(y: "Accuracy", title: "Box plots") { BoxPlot(groups) }
    Axes(title: "Violins") { Violin(groups, showsMedians: true) }.cell(row: 0, column: 1)
  }
}
