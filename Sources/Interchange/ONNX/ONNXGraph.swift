/// The operations of an ONNX file, and its arrays.
struct ONNXGraph {
  private(set) var nodes: [ONNXNode] = []
  private(set) var outputs: [String] = []
  private var inputs: [String] = []
  private var tensors: [String: ONNXTensor] = [:]
  /// The operation that a value is made by.
  private var makers: [String: Int] = [:]

  /// Reads a file.
  ///
  /// - Throws: `InterchangeError.damaged`.
  init(_ bytes: [UInt8]) throws(InterchangeError) {
    var model = ProtobufReader(bytes[...])
    var graph: ArraySlice<UInt8>?
    while let (number, value) = try model.next() {
      if number == ONNXFields.Model.graph { graph = try value.bytes() }
    }
    guard let graph else {
      throw .damaged(
        format: .onnx, part: nil, byte: bytes.count, problem: "the file ends without a graph")
    }
    try read(graph)
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>) throws(InterchangeError) {
    var reader = ProtobufReader(bytes)
    while let (number, value) = try reader.next() {
      switch number {
      case ONNXFields.Graph.node:
        let node = try ONNXNode(try value.bytes())
        // Constants are operations without inputs.
        if node.name == "Constant", let output = node.outputs.first {
          if let tensor = node.tensors["value"] { tensors[output] = tensor }
        }
        for output in node.outputs where !output.isEmpty { makers[output] = nodes.count }
        nodes.append(node)
      case ONNXFields.Graph.initializer:
        let tensor = try ONNXTensor(try value.bytes())
        tensors[tensor.name] = tensor
      case ONNXFields.Graph.input: inputs.append(try Self.name(ofValue: try value.bytes()))
      case ONNXFields.Graph.output: outputs.append(try Self.name(ofValue: try value.bytes()))
      default: break
      }
    }
  }

  private static func name(ofValue bytes: ArraySlice<UInt8>) throws(InterchangeError) -> String {
    var reader = ProtobufReader(bytes)
    var name = ""
    while let (number, value) = try reader.next() {
      if number == ONNXFields.ValueInfo.name { name = try value.text() }
    }
    return name
  }

  /// The operation that makes a value; nil for what is given to the graph.
  func maker(of value: String) -> ONNXNode? { makers[value].map { nodes[$0] } }

  /// The array of a name; nil for a value that is computed. Exporters keep equal arrays once, and have `Identity` give
  /// them further names.
  func tensor(_ name: String) -> ONNXTensor? {
    var name = name
    for _ in 0...Self.mostNames {
      if let tensor = tensors[name] { return tensor }
      guard let node = maker(of: name), node.name == "Identity", let other = node.inputs.first
      else { return nil }
      name = other
    }
    return nil
  }

  /// The most names that are gone through to find an array.
  private static let mostNames = 4

  /// Whether a value is what the network is given, and not an array of its own.
  func isInput(_ name: String) -> Bool { tensors[name] == nil && inputs.contains(name) }
}
