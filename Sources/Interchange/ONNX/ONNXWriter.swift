import Training

/// Puts an ONNX file together: a `Gemm` and an activation for each layer.
struct ONNXWriter {
  private var graph = ProtobufWriter()
  private var initializers = ProtobufWriter()
  private var value = Self.input
  private var layer = 0
  private var operatorSet = Self.operatorSet

  /// The values that come in and go out.
  private static let input = "features"
  private static let output = "predictions"

  /// What the number of samples is called, which may be any.
  private static let samples = "samples"

  /// The version of the operators, and that which first has GELU.
  private static let operatorSet = 13
  private static let operatorSetWithGELU = 20

  /// The version of the file format that belongs to the operators, and that of those with GELU.
  private static let formatVersion = 7
  private static let formatVersionWithGELU = 9

  /// The file of a network.
  ///
  /// - Throws: `InterchangeError.unsupported` for an activation that ONNX has no operators for.
  static func file(of network: Network) throws(InterchangeError) -> [UInt8] {
    var writer = ONNXWriter()
    for (index, layer) in network.layers.enumerated() {
      try writer.add(layer, isLast: index == network.layers.count - 1)
    }
    return writer.finished(network)
  }

  private mutating func add(_ layer: Network.Layer, isLast: Bool) throws(InterchangeError) {
    let (kernel, bias) = ("kernel_\(self.layer)", "bias_\(self.layer)")
    addTensor(kernel, [layer.inputs, layer.units], layer.weights.values)
    addTensor(bias, [layer.units], layer.bias)
    let isLinear = layer.activation == .linear
    addNode(
      "Gemm", [value, kernel, bias], to: isLast && isLinear ? Self.output : "sums_\(self.layer)")
    if !isLinear {
      try addActivation(layer.activation, to: isLast ? Self.output : "outputs_\(self.layer)")
    }
    self.layer += 1
  }

  private mutating func addActivation(
    _ activation: Activation, to output: String
  ) throws(InterchangeError) {
    switch activation {
    case .step:
      throw .unsupported(
        format: .onnx, part: "layer \(layer)", found: "the activation step, which has no operator",
        remedy: "keep the network as JSON")
    case .linear: break
    case .relu: addNode("Relu", [value], to: output)
    case .leakyReLU(let slope): addNode("LeakyRelu", [value], ["alpha": slope], to: output)
    case .elu(let alpha): addNode("Elu", [value], ["alpha": alpha], to: output)
    case .selu: addNode("Selu", [value], to: output)
    case .softplus: addNode("Softplus", [value], to: output)
    case .swish:
      let sums = value
      addNode("Sigmoid", [sums], to: "sigmoids_\(layer)")
      addNode("Mul", [sums, value], to: output)
    case .gelu:
      operatorSet = Self.operatorSetWithGELU
      addNode("Gelu", [value], to: output)
    case .hardSigmoid:
      let slope = Double(ONNXActivation.hardSigmoidSlope)
      addNode("HardSigmoid", [value], ["alpha": slope, "beta": 0.5], to: output)
    case .sigmoid: addNode("Sigmoid", [value], to: output)
    case .tanh: addNode("Tanh", [value], to: output)
    case .softmax: addSoftmax(to: output)
    case .temperedSoftmax(let temperature):
      addTensor("temperature_\(layer)", [], [temperature])
      addNode("Div", [value, "temperature_\(layer)"], to: "quotients_\(layer)")
      addSoftmax(to: output)
    }
  }

  private mutating func addSoftmax(to output: String) {
    addNode("Softmax", [value], axis: 1, to: output)
  }

  /// Adds an operation on the value before.
  private mutating func addNode(
    _ name: String, _ inputs: [String], _ floats: KeyValuePairs<String, Double> = [:],
    axis: Int? = nil, to output: String
  ) {
    graph.add(ONNXFields.Graph.node) { node in
      for input in inputs { node.add(ONNXFields.Node.input, input) }
      node.add(ONNXFields.Node.output, output)
      node.add(ONNXFields.Node.operatorType, name)
      for (name, number) in floats {
        node.add(ONNXFields.Node.attribute) { attribute in
          attribute.add(ONNXFields.Attribute.name, name)
          attribute.add(ONNXFields.Attribute.float, Float(number))
          attribute.add(ONNXFields.Attribute.type, ONNXFields.Attribute.floatType)
        }
      }
      if let axis {
        node.add(ONNXFields.Node.attribute) { attribute in
          attribute.add(ONNXFields.Attribute.name, "axis")
          attribute.add(ONNXFields.Attribute.integer, axis)
          attribute.add(ONNXFields.Attribute.type, ONNXFields.Attribute.integerType)
        }
      }
    }
    value = output
  }

  private mutating func addTensor(_ name: String, _ shape: [Int], _ values: [Double]) {
    initializers.add(ONNXFields.Graph.initializer) { tensor in
      for length in shape { tensor.add(ONNXFields.Tensor.dimensions, length) }
      tensor.add(ONNXFields.Tensor.dataType, ONNXFields.DataType.float)
      tensor.add(ONNXFields.Tensor.name, name)
      var bytes: [UInt8] = []
      bytes.append(floats: values)
      tensor.add(ONNXFields.Tensor.rawData, bytes: bytes)
    }
  }

  private func finished(_ network: Network) -> [UInt8] {
    var graph = graph
    graph.add(ONNXFields.Graph.name, "network")
    var ends = ProtobufWriter()
    Self.addValue(ONNXFields.Graph.input, Self.input, network.inputs, to: &ends)
    Self.addValue(ONNXFields.Graph.output, Self.output, network.outputs, to: &ends)
    let isLater = operatorSet > Self.operatorSet
    var model = ProtobufWriter()
    model.add(
      ONNXFields.Model.irVersion, isLater ? Self.formatVersionWithGELU : Self.formatVersion)
    model.add(ONNXFields.Model.producerName, "neural-figures")
    model.add(ONNXFields.Model.graph, bytes: graph.bytes + initializers.bytes + ends.bytes)
    model.add(ONNXFields.Model.opsetImport) { set in
      set.add(ONNXFields.OperatorSet.domain, "")
      set.add(ONNXFields.OperatorSet.version, operatorSet)
    }
    return model.bytes
  }

  /// Adds the name and the shape of a table with a row for each sample.
  private static func addValue(
    _ field: UInt64, _ name: String, _ width: Int, to writer: inout ProtobufWriter
  ) {
    writer.add(field) { value in
      value.add(ONNXFields.ValueInfo.name, name)
      value.add(ONNXFields.ValueInfo.type) { type in
        type.add(ONNXFields.ValueInfo.tensor) { tensor in
          tensor.add(ONNXFields.ValueInfo.elementType, ONNXFields.DataType.float)
          tensor.add(ONNXFields.ValueInfo.shape) { shape in
            shape.add(ONNXFields.ValueInfo.dimension) { dimension in
              dimension.add(ONNXFields.ValueInfo.variable, samples)
            }
            shape.add(ONNXFields.ValueInfo.dimension) { dimension in
              dimension.add(ONNXFields.ValueInfo.size, width)
            }
          }
        }
      }
    }
  }
}

extension Network {
  /// The network as an ONNX file, with operators of version 13, or 20 where there is a GELU: the same bytes for the
  /// same network. Slopes and other numbers of activations are rounded to `Float`; what large weights cost in training is
  /// not part of it.
  ///
  /// - Throws: `InterchangeError.unsupported` for the activation `step`, which has no operator.
  public func onnx() throws(InterchangeError) -> [UInt8] { try ONNXWriter.file(of: self) }
}
