import NetworkFigures
import Plotting

/// What the hidden layer makes of the data, and the plane that the output decides by.
@Sendable func networkSpace() throws -> Figure {
  let (network, _, dataset) = try OwnNetwork.trained()
  let hidden = try HiddenSpace(of: network, for: dataset)
  return try Figure(width: 5, height: 5) {
    try Axes3D(x: "$a_1$", y: "$a_2$", z: "$a_3$", elevation: 20, azimuth: -30) {
      try hidden.decisionPlane(alpha: 0.4)
      try hidden.scatters3D()
    }
    .legend(.best)
  }
}
