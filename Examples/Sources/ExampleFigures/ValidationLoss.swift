import Plotting
import Training

/// Losses of training and validation, with a second axis for the accuracy.
@Sendable func validationLoss() throws -> Figure {
  let (training, validation) = (try OwnNetwork.dataset(), try OwnNetwork.dataset(seed: 8))
  var network = try OwnNetwork.initial(units: 8, activation: .tanh)
  var (losses, unseen, accuracies) = ([Double](), [Double](), [Double]())
  for _ in 0..<300 {
    // Plain gradient descent remembers nothing from one epoch to the next.
    let history = try network.fit(
      training.features, training.labels, loss: .binaryCrossEntropy,
      optimizer: .sgd(learningRate: 0.5), epochs: 1)
    let result = try network.evaluate(
      validation.features, validation.labels, loss: .binaryCrossEntropy, metric: .accuracy)
    losses += history.loss
    unseen.append(result.loss)
    accuracies.append(result.metric ?? .nan)
  }
  let epochs = losses.indices.map { Double($0 + 1) }
  return try Figure(width: 6, height: 4) {
    Axes(x: "Epoch", y: "Loss") {
      Line(x: epochs, y: losses, color: .cycle[0], label: "training")
      Line(x: epochs, y: unseen, color: .cycle[1], label: "validation")
      Line(x: epochs, y: accuracies, color: .cycle[2], dash: .dashed, label: "accuracy")
        .measured(y: .second)
    }
    .secondY(
      Axis(
        "Accuracy", limits: Interval(0...1), ticks: .formatted { "\(Int(($0 * 100).rounded())) %" })
    )
    .legend(.centerRight)
  }
}
