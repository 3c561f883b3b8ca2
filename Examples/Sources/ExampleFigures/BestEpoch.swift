import Plotting
import Training

/// A loss with an arrow at its minimum, and the learning rate, halved every 60 epochs, on a second axis.
@Sendable func bestEpoch() throws -> Figure {
  let (training, validation) = (try OwnNetwork.dataset(), try OwnNetwork.dataset(seed: 2))
  var network = try OwnNetwork.initial(units: 16, activation: .tanh)
  let epochs = (1...300).map(Double.init)
  let rates = (0..<300).map { epoch in 0.16 / Double(1 << (epoch / 60)) }
  let losses = try network.fit(
    training.features, training.labels, loss: .binaryCrossEntropy,
    optimizer: .adam(learningRate: .step(from: 0.16, every: 60, factor: 0.5)), epochs: 300,
    validation: Validation(validation.features, validation.labels)
  ).validationLoss
  let best = losses.indices.min { losses[$0] < losses[$1] } ?? 0
  return try Figure(width: 6, height: 4) {
    Axes(x: "Epoch", y: "Validation loss") {
      Line(x: epochs, y: losses, label: "loss")
      Annotation(
        "least loss: epoch \(best + 1)", to: .data(epochs[best], losses[best]),
        arrow: AnnotationArrow(.filled)
      )
      .offset(x: 110, y: 60).align(.center, .bottom).box(.round)
      Line(x: epochs, y: rates, step: .post, color: .cycle[1], dash: .dashed, label: "rate")
        .measured(y: .second)
    }
    .secondY(Axis("Learning rate", scale: LogScale()))
    .legend(.upperRight)
  }
}
