import NetworkFigures
import Plotting
import Training

/// Where a network trained on one's own data decides for which class.
@Sendable func networkBoundary() throws -> Figure {
  let (network, _, dataset) = try OwnNetwork.trained()
  return try Figure(width: 5, height: 5) {
    try Axes(x: "$x_1$", y: "$x_2$", title: "Two moons") {
      try DecisionRegions(of: network, x: -2...2, y: -2...2)
      try Scatter.byClass(dataset, edgeColor: .markerEdge)
    }
    .aspect(.equal).legend(.best)
  }
}
