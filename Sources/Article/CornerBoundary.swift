import NetworkFigures
import Plotting
import Training

/// The data set that no line separates, over the regions a network divides the plane into.
func cornerBoundary(of network: Network) throws -> Figure {
  try Figure(width: 5, height: 5) { try cornerAxes(of: network) }
}

/// The axes of such a figure.
func cornerAxes(of network: Network) throws -> Axes {
  let dataset = try Article.Datasets.corner()
  return try Axes(x: "$x_1$", y: "$x_2$", labelSize: 16) {
    try DecisionRegions(asInListing3: network, x: -2...2, y: -2...2)
    try Scatter.byClass(dataset, edgeColor: ListingColor.white) { "y=\($0).0" }
  }
  .limits(x: -1.9...1.9, y: -1.9...1.9).aspect(.equal)
  .legend(.upperRight, size: 11, frameAlpha: 1)
}
