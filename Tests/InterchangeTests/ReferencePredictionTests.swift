import Interchange
import Testing
import Training

/// Networks of other libraries say what they say there.
@Suite struct ReferencePredictionTests {
  /// The network of a file, and what it should say.
  private func network(
    _ name: String, _ arrays: NamedArrays
  ) throws -> (Network, ReferencePredictions) {
    let reference: ReferencePredictions = try fixture("\(name).json")
    return (try Network(arrays: arrays, activations: reference.activations), reference)
  }

  private func check(_ network: Network, _ reference: ReferencePredictions) throws {
    let outputs = try network.predict(ReferencePredictions.grid(reference.side))
    let expected = try Matrix(reference.outputs)
    try #require(outputs.rows == expected.rows && outputs.columns == expected.columns)
    let distance = zip(outputs.values, expected.values).map { abs($0 - $1) }.max() ?? 1
    #expect(distance < 1e-6)
    let classes = reference.classRuns.flatMap { [Int](repeating: $0[0], count: $0[1]) }
    guard !classes.isEmpty else { return }
    let fine = try network.predict(ReferencePredictions.grid(reference.gridSide))
    try #require(fine.rows == classes.count)
    let different = (0..<fine.rows).count { classes[$0] != Self.label(fine.row($0)) }
    #expect(different == 0)
  }

  /// The class of a sample.
  private static func label(_ outputs: ArraySlice<Double>) -> Int {
    guard outputs.count > 1 else { return outputs.first.map { $0 > 0.5 } == true ? 1 : 0 }
    return outputs.firstIndex(of: outputs.max() ?? 0).map { $0 - outputs.startIndex } ?? 0
  }

  @Test(arguments: ["keras-moons", "keras-blobs"])
  func networksOfKerasSayWhatTheySayThere(name: String) throws {
    let (network, reference) = try network(name, NamedArrays(npz: fixture("\(name).npz")))
    try check(network, reference)
  }

  @Test(arguments: ["torch-moons", "torch-blobs"])
  func networksOfPyTorchSayWhatTheySayThere(name: String) throws {
    let (network, reference) = try network(
      name, NamedArrays(safetensors: fixture("\(name).safetensors")))
    try check(network, reference)
  }

  @Test(arguments: ["torch-moons", "torch-blobs", "sklearn-classifier", "sklearn-regressor"])
  func networksInONNXSayWhatTheySayThere(name: String) throws {
    let reference: ReferencePredictions = try fixture("\(name).json")
    let network = try Network(onnx: fixture("\(name).onnx"))
    #expect(network.layers.map(\.activation) == reference.activations)
    try check(network, reference)
  }
}
