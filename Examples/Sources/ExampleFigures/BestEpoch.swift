import Plotting
import Training

/// A loss with an arrow at its minimum, and the learning rate, halved every 60 epochs, on a second axis.
@Sendable func bestEpoch() throws -> Figure {
  let (training, validation) = (try OwnNetwork.dataset(), try OwnNetwork.dataset(seed: 8))
  var network = try OwnNetwork.initial(units: 16, activation: .tanh)
  let rates = (0..<300).map { epoch in 0.16 / Double(1 << (epoch / 60)) }
  let losses = try rates.map { rate in
    _ = try network.fit(
      training.features, training.labels, loss: .binaryCrossEntropy,
      optimizer: .adam(learningRate: rate), epochs: 1)
    return try network.evaluate(
      validation.features, validation.labels, loss: .binaryCrossEntropy, metric: .accuracy
    ).loss
  }
  let epochs = losses.indices.map { Double($0 + 1) }
  let best = losses.indices.min { losses[$0] < losses[$1] } ?? 0
  return try Figure(width: 6, height: 4) {
    Axes(x: "Epoch", y: "Validation loss") {
      Line(x: epochs, y: losses, label: "loss")
      Annotation(
        "least loss: epoch \(best + 1)", to: .data(epochs[best], losses[best]),
        arrow: AnnotationArrow(.filled)
      )
      .offset(x: -60, y: 70).align(.center, .bottom).box(.round)
      Line(x: epochs, y: rates, step: .post, color: .cycle[1], dash: .dashed, label: "rate")
        .measured(y: .second)
    }
    .secondY(Axis("Learning rate", scale: LogScale()))
    .legend(.upperRight)
  }
}
