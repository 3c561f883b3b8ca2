import Plotting
import Training

/// Losses of training and validation, with a second axis for the accuracy.
@Sendable func validationLoss() throws -> Figure {
  let (training, validation) = (try OwnNetwork.dataset(), try OwnNetwork.dataset(seed: 2))
  var network = try OwnNetwork.initial(units: 8, activation: .tanh)
  let history = try network.fit(
    training.features, training.labels, loss: .binaryCrossEntropy,
    optimizer: .sgd(learningRate: 0.5), metrics: [.accuracy], epochs: 300,
    validation: Validation(validation.features, validation.labels))
  let epochs = history.loss.indices.map { Double($0 + 1) }
  return try Figure(width: 6, height: 4) {
    Axes(x: "Epoch", y: "Loss") {
      Line(x: epochs, y: history.loss, color: .cycle[0], label: "training")
      Line(x: epochs, y: history.validationLoss, color: .cycle[1], label: "validation")
      Line(
        x: epochs, y: history.validation[.accuracy], color: .cycle[2], dash: .dashed,
        label: "accuracy"
      )
      .measured(y: .second)
    }
    .secondY(
      Axis(
        "Accuracy", limits: Interval(0...1), ticks: .formatted { "\(Int(($0 * 100).rounded())) %" })
    )
    .legend(.centerRight)
  }
}
