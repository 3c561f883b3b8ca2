import Plotting
import Training

/// Losses of training and validation on logarithmic axes: over decades, and where the data span less than one.
@Sendable func logLosses() throws -> Figure {
  let (training, validation) = (try OwnNetwork.dataset(), try OwnNetwork.dataset(seed: 8))
  var network = try OwnNetwork.initial(units: 16, activation: .tanh)
  var (losses, unseen) = ([Double](), [Double]())
  for _ in 0..<120 {
    losses += try network.fit(
      training.features, training.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: 0.02), epochs: 5
    ).loss.suffix(1)
    unseen.append(
      try network.evaluate(
        validation.features, validation.labels, loss: .binaryCrossEntropy, metric: .accuracy
      ).loss)
  }
  let epochs = losses.indices.map { Double(5 * $0 + 5) }
  let loss = Axis("Loss", scale: LogScale(), gridLines: GridLines(includesMinor: true, alpha: 0.4))
  return try Figure(width: 8, height: 4, grid: SubplotGrid(columns: 2, wspace: 0.35)) {
    for (column, (title, count)) in [("600 epochs", 120), ("the first 75", 15)].enumerated() {
      Axes(x: Axis("Epoch"), y: loss, title: title) {
        Line(x: Array(epochs.prefix(count)), y: Array(losses.prefix(count)), label: "training")
        Line(
          x: Array(epochs.prefix(count)), y: Array(unseen.prefix(count)), dash: .dashed,
          label: "validation")
      }
      .legend(.upperRight).cell(row: 0, column: column)
    }
  }
}
