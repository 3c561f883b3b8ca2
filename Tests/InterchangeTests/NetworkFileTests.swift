import Interchange
import Testing
import Training

/// Files that are opened whatever their format.
@Suite struct NetworkFileTests {
  @Test(
    arguments: [
      ("network.json", .json), ("fortran.npy", .npy), ("keras-moons.npz", .npz),
      ("keras-blobs.npz", .npz),
      ("torch-moons.safetensors", .safetensors), ("torch-moons.onnx", .onnx),
      ("sklearn-regressor.onnx", .onnx),
    ] as [(String, FileFormat)])
  func theBytesTellTheFormat(name: String, format: FileFormat) throws {
    #expect(try NetworkFile.format(of: fixture(name)) == format)
  }

  @Test func networksOfAllFormatsAreRecords() throws {
    let network = try Network(inputs: 2, seed: 3) {
      Dense(3, activation: .relu)
      Dense(1, activation: .sigmoid)
    }
    let activations: [Activation] = [.relu, .sigmoid]
    let record = try NetworkRecord(network: network)
    for file in [record.json(), try network.onnx()] {
      #expect(try NetworkFile(file).record() == record)
    }
    for file in [
      try network.npz(), try network.arrays(layout: .pytorch).safetensors(),
      try network.arrays(layout: .keras).safetensors(),
    ] {
      #expect(try NetworkFile(file).record(activations: activations) == record)
    }
    let layer = try NumberArray(shape: [2, 3], values: [1, 2, 3, 4, 5, 6])
    let single = try NetworkFile(layer.npy()).record(activations: [.linear], layout: .keras)
    #expect(single.network.layers[0].weights.values == layer.values)
  }

  @Test func activationsAreForFilesThatDoNotTellThem() throws {
    let file = try NetworkFile(fixture("network.json"))
    #expect(
      throws: InterchangeError.weights(
        problem: "the file tells the activations of its layers", remedy: "give no others")
    ) { try file.record(activations: [.relu]) }
    #expect(
      throws: InterchangeError.weights(
        problem: "the file tells how its weights are laid out", remedy: "give no layout")
    ) { try file.record(layout: .keras) }
    let arrays = try NetworkFile(fixture("keras-moons.npz"))
    #expect {
      try arrays.record()
    } throws: {
      "\($0)" == """
        there are 3 layers, of 8, 8, 1 units, and 0 activations; give the activation of each layer, such as \
        relu,sigmoid
        """
    }
  }

  private static let foreignFiles: [([UInt8], ForeignFormat)] = [
    ([0x89] + Array("HDF\r\n\u{1A}\n".utf8), .hdf5), ([0x1F, 0x8B, 8], .gzip),
    ([0x80, 4, 0x95], .pickle),
    ([0x80, 2, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9], .torch),
    ([8, 1, 0x12, 0x80], .savedModel),
    (Array("\u{1C}\0\0\0TFL3".utf8), .tensorFlowLite),
  ]

  @Test(arguments: foreignFiles)
  func filesOfOtherProgramsAreRefusedWithTheLineThatExportsThem(
    file: [UInt8], format: ForeignFormat
  ) {
    #expect(throws: InterchangeError.foreign(format)) { try NetworkFile(file) }
  }

  @Test(
    arguments: [
      ("keras-model.keras", .keras), ("torch-model.pt", .torch), ("sklearn-model.pkl", .pickle),
      ("keras-weights.h5", .hdf5), ("saved_model.pb", .savedModel),
    ] as [(String, ForeignFormat)])
  func filesThatOtherProgramsWroteAreRefused(name: String, format: ForeignFormat) throws {
    let bytes = try fixture(name)
    #expect(throws: InterchangeError.foreign(format)) { try NetworkFile(bytes) }
  }

  @Test func refusalsSayWhatToDo() {
    #expect(
      InterchangeError.foreign(.torch).description == """
        a file of torch.save (.pt, .pth) is not read; export it with: \
        from safetensors.torch import save_file; save_file(model.state_dict(), "w.safetensors")
        """)
    #expect(
      InterchangeError.foreign(.keras).description.hasSuffix(
        #"numpy.savez("w.npz", *model.get_weights())"#))
    #expect(
      InterchangeError.unknown(beginning: [0, 255]).description
        == "the file begins with 00 FF; expected a network as JSON, .npy, .npz, .safetensors or .onnx"
    )
    for format in ForeignFormat.allCases { #expect(!format.export.contains("\n")) }
  }

  @Test func namesInFilesDoNotBreakTheLine() {
    let error = InterchangeError.array(name: "a\n\u{1B}[31m\u{2028}", problem: "é")
    #expect(error.description == "array a\\n\\u{1B}[31m\\u{2028}: é")
    let long = InterchangeError.array(name: String(repeating: "x", count: 5000), problem: "y")
    #expect(long.description.count == 1004)
  }

  @Test func whatIsNoNetworkIsRefused() {
    #expect(throws: InterchangeError.unknown(beginning: [])) { try NetworkFile([]) }
    #expect(throws: InterchangeError.unknown(beginning: Array("x1,x2,y\n".utf8))) {
      try NetworkFile(Array("x1,x2,y\n0,1,2\n".utf8))
    }
  }
}
