/// An operation of an ONNX graph.
struct ONNXNode {
  private(set) var inputs: [String] = []
  private(set) var outputs: [String] = []
  private(set) var floats: [String: Float] = [:]
  private(set) var integers: [String: Int64] = [:]
  private(set) var texts: [String: String] = [:]
  private(set) var tensors: [String: ONNXTensor] = [:]
  private var operatorType = ""
  private var domain = ""

  /// The domains of the standard's own operators.
  private static let standardDomains: Set = ["", "ai.onnx"]

  /// - Throws: `InterchangeError.damaged`.
  init(_ bytes: ArraySlice<UInt8>) throws(InterchangeError) {
    var reader = ProtobufReader(bytes)
    while let (number, value) = try reader.next() {
      switch number {
      case ONNXFields.Node.input: inputs.append(try value.text())
      case ONNXFields.Node.output: outputs.append(try value.text())
      case ONNXFields.Node.operatorType: operatorType = try value.text()
      case ONNXFields.Node.domain: domain = try value.text()
      case ONNXFields.Node.attribute: try addAttribute(try value.bytes())
      default: break
      }
    }
  }

  /// What the operation is called, with the domain of others than the standard's own.
  var name: String {
    Self.standardDomains.contains(domain) ? operatorType : "\(domain).\(operatorType)"
  }

  private mutating func addAttribute(_ bytes: ArraySlice<UInt8>) throws(InterchangeError) {
    var reader = ProtobufReader(bytes)
    var name = ""
    var (float, integer, text, tensor): (Float?, Int64?, String?, ONNXTensor?) = (
      nil, nil, nil, nil
    )
    while let (number, value) = try reader.next() {
      switch number {
      case ONNXFields.Attribute.name: name = try value.text()
      case ONNXFields.Attribute.float:
        if case .fixed32(let bits) = value { float = Float(bitPattern: bits) }
      case ONNXFields.Attribute.integer: integer = try value.integer()
      case ONNXFields.Attribute.text: text = try value.text()
      case ONNXFields.Attribute.tensor: tensor = try ONNXTensor(try value.bytes())
      default: break
      }
    }
    floats[name] = float
    integers[name] = integer
    texts[name] = text
    tensors[name] = tensor
  }

  /// The error that the operation is not read.
  func unsupported(_ reason: String? = nil) -> InterchangeError {
    .unsupported(
      format: .onnx, part: outputs.first.flatMap { $0.isEmpty ? nil : $0 },
      found: reason.map { "the operator \(name) \($0)" } ?? "the operator \(name)",
      remedy: "only fully connected layers are read, each with one activation")
  }
}
