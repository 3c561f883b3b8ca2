import NetworkFigures
import Plotting

/// The layers of a trained network, lines as wide as the weights are great.
@Sendable func networkDiagram() throws -> Figure {
  let network = try OwnNetwork.trained().network
  return try Figure(width: 6, height: 4) { NetworkDiagram(of: network) }
}
