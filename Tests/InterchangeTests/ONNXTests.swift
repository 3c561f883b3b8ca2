import Foundation
import Interchange
import Testing
import Training

/// Networks as ONNX files.
@Suite struct ONNXTests {
  private struct Recording: Decodable {
    struct Model: Decodable {
      let name: String
      let file: EmbeddedFile
      let outputs: [[Double]]
    }

    let samples: [[Double]]
    let good: [Model]
    let refused: [String: EmbeddedFile]
  }

  private let recording: Recording

  init() throws { recording = try fixture("onnx.json") }

  /// A network with a layer for each of some activations.
  private func network(_ activations: [Activation]) throws -> Network {
    try Network(
      inputs: 2, seed: 3,
      layers: activations.map { Dense(3, activation: $0, biasInitializer: .randomNormal()) })
  }

  @Test func everyOperatorGivesWhatTheRuntimeGives() throws {
    let samples = try Matrix(recording.samples)
    for model in recording.good {
      let network = try Network(onnx: model.file.bytes)
      let outputs = try network.predict(samples)
      let expected = model.outputs.flatMap { $0 }
      try #require(outputs.values.count == expected.count, "\(model.name)")
      let distance = zip(outputs.values, expected).map { abs($0 - $1) }.max() ?? 1
      #expect(distance < 1e-6, "\(model.name)")
    }
  }

  @Test(
    arguments: [
      (
        "Conv",
        "ONNX file, y: the operator Conv; only fully connected layers are read, each with one activation"
      ),
      (
        "Scaler",
        "ONNX file, s: the operator ai.onnx.ml.Scaler; only fully connected layers are read, each with one activation"
      ),
      (
        "transA",
        """
        ONNX file, y: the operator Gemm with transA, that is of samples in columns; only fully connected layers are \
        read, each with one activation
        """
      ),
      (
        "HardSigmoid",
        """
        ONNX file, y: the operator HardSigmoid with another slope than 1/6, that of Keras and PyTorch; only fully \
        connected layers are read, each with one activation
        """
      ),
      (
        "Selu",
        """
        ONNX file, y: the operator Selu with other numbers than those of Klambauer et al.; only fully connected layers \
        are read, each with one activation
        """
      ),
      (
        "Softmax",
        """
        ONNX file, y: the operator Softmax over the samples; only fully connected layers are read, each with one \
        activation
        """
      ),
      (
        "residual",
        """
        ONNX file, y: the operator Add of two values that are computed; only fully connected layers are read, each with \
        one activation
        """
      ),
      (
        "two activations",
        """
        ONNX file, y: the operator Tanh that does not follow weights; only fully connected layers are read, each with \
        one activation
        """
      ),
      ("circle", "ONNX file, y, byte 0: its operations lead around in a circle"),
      (
        "external",
        """
        ONNX file, W: its numbers are in another file; export the model into one file, with external_data=False, or \
        save it with onnx.save
        """
      ),
    ] as [(String, String)])
  func whatIsNotReadIsNamed(name: String, message: String) throws {
    let file = try #require(recording.refused[name])
    #expect {
      try Network(onnx: file.bytes)
    } throws: {
      guard "\($0)" != message else { return true }
      Issue.record("\($0)")
      return false
    }
  }

  @Test func aShapeThatTheNumbersDoNotMakeIsRefused() throws {
    var bytes = try #require(recording.refused["shape"]).bytes
    _ = try Network(onnx: bytes)
    // The dimensions 2 and 3 become 2 and 4.
    let shape = try #require(bytes.firstRange(of: [0x08, 2, 0x08, 3]))
    bytes[shape.upperBound - 1] = 4
    #expect {
      try Network(onnx: bytes)
    } throws: {
      "\($0)".hasSuffix("there are 6 numbers, which do not make the shape 2 x 4")
    }
  }

  @Test func networksAreReadAsTheyWereWritten() throws {
    let activations: [Activation] = [
      .linear, .relu, .leakyReLU(), .leakyReLU(negativeSlope: 0.1), .elu(), .elu(alpha: 0.3), .selu,
      .softplus, .swish, .gelu, .hardSigmoid, .sigmoid, .tanh, .softmax,
      .temperedSoftmax(temperature: 2.1),
    ]
    let network = try network(activations)
    #expect(try Network(onnx: network.onnx()) == network)
    let (file, sameFile) = try (network.onnx(), network.onnx())
    #expect(file == sameFile)
    for activation in activations {
      let network = try self.network([.relu, activation])
      #expect(try Network(onnx: network.onnx()) == network)
    }
  }

  /// A program reads files up to a version of the format, and operators up to one of theirs. GELU came with the
  /// operators 20, which need version 9.
  @Test(arguments: [.relu, .softmax, .elu(alpha: 0.3), .gelu] as [Activation])
  func aFileIsOfNoLaterVersionThanItNeedsToBe(activation: Activation) throws {
    let bytes = try network([activation, .linear]).onnx()
    let (format, operators): (UInt8, UInt8) = activation == .gelu ? (9, 20) : (7, 13)
    // The first field of the file, and the last one of its last field.
    #expect(bytes.prefix(2) == [0x08, format])
    #expect(bytes.suffix(2) == [0x10, operators])
  }

  @Test func aStepIsNotWritten() throws {
    let network = try network([.relu, .step])
    let error = InterchangeError.unsupported(
      format: .onnx, part: "layer 1", found: "the activation step, which has no operator",
      remedy: "keep the network as JSON")
    #expect(throws: error) { try network.onnx() }
  }

  @Test func layersThatDoNotGoTogetherAreRefused() throws {
    // The widths of the layers are 2-3-1, the weights of the first become 3 x 2.
    var bytes = try #require(recording.good.first { $0.name == "gemm" }).file.bytes
    let shape = try #require(bytes.firstRange(of: [0x08, 2, 0x08, 3]))
    bytes.replaceSubrange(shape, with: [0x08, 3, 0x08, 2])
    #expect(throws: InterchangeError.self) { try Network(onnx: bytes) }
  }

  @Test func everyTruncatedFileIsRefused() throws {
    let bytes = try fixture("torch-moons.onnx")
    // The last field, which says which operators there are, is not needed.
    let end = try #require(bytes.firstRange(of: Array("12".utf8) + [0x12])).upperBound
    for count in 0..<end {
      #expect(throws: InterchangeError.self) { try Network(onnx: Array(bytes.prefix(count))) }
    }
  }
}
