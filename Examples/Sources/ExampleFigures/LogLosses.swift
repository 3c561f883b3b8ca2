import Plotting
import Training

/// Losses of training and validation on logarithmic axes: over decades, and where the data span less than one.
@Sendable func logLosses() throws -> Figure {
  let (training, validation) = (try OwnNetwork.dataset(), try OwnNetwork.dataset(seed: 2))
  var network = try OwnNetwork.initial(units: 16, activation: .tanh)
  let history = try network.fit(
    training.features, training.labels, loss: .binaryCrossEntropy,
    optimizer: .adam(learningRate: 0.02), epochs: 600,
    validation: Validation(validation.features, validation.labels))
  let loss = Axis("Loss", scale: LogScale(), gridLines: GridLines(includesMinor: true, alpha: 0.4))
  return try Figure(width: 8, height: 4, grid: SubplotGrid(columns: 2, wspace: 0.35)) {
    for (column, count) in [600, 75].enumerated() {
      let epochs = (1...count).map(Double.init)
      Axes(x: Axis("Epoch"), y: loss, title: "\(count) epochs") {
        Line(x: epochs, y: Array(history.loss.prefix(count)), label: "training")
        Line(
          x: epochs, y: Array(history.validationLoss.prefix(count)), dash: .dashed,
          label: "validation")
      }
      .legend(.upperRight).cell(row: 0, column: column)
    }
  }
}
