import NetworkFigures
import Plotting
import Testing
import Training

@Suite struct TrainedDiagramTests {
  @Test func aTrainedNetworkColoursItsLines() throws {
    let network = try Network(inputs: 1, seed: 15) {
      Dense(400, activation: .relu)
      Dense(1, activation: .linear)
    }
    let figure = try Figure(width: 8, height: 5) { NetworkDiagram(of: network, shown: 4) }
    let layout = try figure.layout(fonts: .dejaVuSans())
    let diagram = try #require(layout.panels.first as? NetworkDiagramLayout)
    let weights = diagram.edges.compactMap(\.weight)
    // Two lines to each of four hidden units, five to the output.
    #expect(weights.count == 2 * 4 + 5)
    #expect(weights.map(abs).max() == 1)
    let last = network.layers[1].weights[399, 0]
    #expect((diagram.edges.last?.weight ?? 0).sign == last.sign)
    #expect(diagram.samples.count == 2)
    #expect(diagram.tightBounds().union(layout.canvas) == layout.canvas)
  }
}
