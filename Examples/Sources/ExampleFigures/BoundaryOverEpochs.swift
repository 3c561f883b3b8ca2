import NetworkFigures
import Plotting
import Training

/// How the boundary of a network bends while it learns: small multiples with one legend.
@Sendable func boundaryOverEpochs() throws -> Figure {
  let (dataset, epochs) = (try OwnNetwork.dataset(), [0, 10, 100, 1000])
  var network = try OwnNetwork.initial(units: 8, activation: .relu)
  let history = try network.fit(
    dataset.features, dataset.labels, loss: .binaryCrossEntropy,
    optimizer: .adam(learningRate: 0.02), epochs: 1000, snapshots: epochs)
  return try Figure(multiples: epochs, width: 7, height: 5.5) { epoch in
    try Axes(x: "$x_1$", y: "$x_2$", title: "epoch \(epoch)") {
      if let network = history.snapshots[epoch] {
        try DecisionRegions(of: network, x: -2...2, y: -2...2)
      }
      try Scatter.byClass(dataset, edgeColor: .markerEdge)
    }
  }
  .legend()
}
