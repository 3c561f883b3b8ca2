import Plotting
import Training

/// Losses over epochs, both on logarithmic axes: what falls as a power of the epoch is a straight line.
@Sendable func lossCurves() throws -> Figure {
  let dataset = try OwnNetwork.dataset()
  let optimizers: [(String, Optimizer)] = [
    ("SGD", .sgd(learningRate: 0.1)), ("momentum", .sgd(learningRate: 0.1, momentum: 0.9)),
    ("Adam", .adam(learningRate: 0.01)),
  ]
  return try Figure(width: 6, height: 4) {
    try Axes(
      x: Axis("Epoch", scale: LogScale(), gridLines: .major),
      y: Axis("Loss", scale: LogScale(), gridLines: .major)
    ) {
      for (index, (name, optimizer)) in optimizers.enumerated() {
        var network = try OwnNetwork.initial(units: 6, activation: .tanh)
        let history = try network.fit(
          dataset.features, dataset.labels, loss: .binaryCrossEntropy, optimizer: optimizer,
          epochs: 1000)
        Line(
          x: history.loss.indices.map { Double($0 + 1) }, y: history.loss, color: .cycle[index],
          label: name)
      }
    }
    .legend(.lowerLeft)
  }
}
