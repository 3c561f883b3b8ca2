import Foundation
import Interchange
import Testing
import Training

/// The code of the guide of the same name, and whether what it says is true.
@Suite struct NetworksFromElsewhereTests {
  @Test func theGuideTellsTheTruth() throws {
    let url = SourceText.package.appending(path: "Tests/InterchangeTests/Fixtures/keras-moons.npz")
    // guide
    let bytes = Array(try Data(contentsOf: url))
    let file = try NetworkFile(bytes)
    let network = try file.record(activations: [.relu, .tanh, .sigmoid]).network
    let widths = network.layers.map(\.units)  // [8, 8, 1]
    // end of guide
    #expect(widths == [8, 8, 1])

    // guide
    let points = try Matrix([[0.5, 0.3], [0.5, 0.2], [1.5, 0.25]])
    let probabilities = try network.predict(points).column(0)  // 0.023, 0.291, 0.933
    // end of guide
    #expect(probabilities.map { ($0 * 1000).rounded() } == [23, 291, 933])

    // guide
    let scaler = try StandardScaler(mean: [0, 0], scale: [1, 1])
    let record = try NetworkRecord(
      network: network, features: ["x1", "x2"], classes: ["upper", "lower"], scaler: scaler)
    let json = record.json()
    let same = try NetworkRecord(json: json)
    // end of guide
    #expect(same == record)

    // guide
    let archive = try network.npz()
    let tensors = try network.arrays(layout: .pytorch).safetensors()
    let model = try network.onnx()
    // end of guide
    #expect(archive == bytes)
    let activations = network.layers.map(\.activation)
    for file in [archive, tensors] {
      #expect(try NetworkFile(file).record(activations: activations).network == network)
    }
    #expect(try NetworkFile(model).record().network == network)
  }
}
