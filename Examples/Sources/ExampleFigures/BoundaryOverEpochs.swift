import NetworkFigures
import Plotting
import Training

/// How the boundary of a network bends while it learns: small multiples with one legend.
@Sendable func boundaryOverEpochs() throws -> Figure {
  let dataset = try OwnNetwork.dataset()
  return try Figure(multiples: [0, 10, 100, 1000], width: 7, height: 5.5) { epochs in
    var network = try OwnNetwork.initial(units: 8, activation: .relu)
    if epochs > 0 {
      try network.fit(
        dataset.features, dataset.labels, loss: .binaryCrossEntropy,
        optimizer: .adam(learningRate: 0.02), epochs: epochs)
    }
    return try Axes(x: "$x_1$", y: "$x_2$", title: "epoch \(epochs)") {
      try DecisionRegions(of: network, x: -2...2, y: -2...2)
      try Scatter.byClass(dataset, edgeColor: .markerEdge)
    }
  }
  .legend()
}
