/// The operations that lead from the input of an ONNX graph to an output, each with the values it takes.
struct ONNXChain {
  /// An operation that is carried out on the value before it.
  enum Step {
    /// Weights of inputs x units, the biases added to the products.
    case dense(ONNXTensor, isTransposed: Bool, scale: Double, bias: ONNXTensor?, biasScale: Double)
    /// Biases that are added.
    case add(ONNXTensor)
    /// A number that is divided by.
    case divide(ONNXTensor)
    /// An activation.
    case activate
    /// Nothing that changes values.
    case pass
  }

  private(set) var steps: [(node: ONNXNode, step: Step)] = []

  /// Operations that leave the values of a table as they are.
  private static let passes: Set = ["Identity", "Flatten", "Dropout", "Cast", "Reshape"]

  /// Goes from an output back to the input.
  ///
  /// - Throws: `InterchangeError.unsupported` for an operation that is not read.
  init(to output: String, in graph: ONNXGraph) throws(InterchangeError) {
    var value = output
    while let node = graph.maker(of: value) {
      // An operation that is met twice leads around in a circle.
      guard steps.count < graph.nodes.count else {
        throw .damaged(
          format: .onnx, part: value, byte: 0, problem: "its operations lead around in a circle")
      }
      let (step, input) = try Self.step(node, in: graph)
      steps.append((node, step))
      value = input
    }
    guard graph.isInput(value) else {
      throw .damaged(
        format: .onnx, part: value, byte: 0, problem: "neither an operation nor an input gives it")
    }
    steps.reverse()
  }

  /// What an operation does, and the value it does it with.
  private static func step(
    _ node: ONNXNode, in graph: ONNXGraph
  ) throws(InterchangeError) -> (Step, input: String) {
    guard let first = node.inputs.first else { throw node.unsupported("without inputs") }
    switch node.name {
    case "Gemm": return try gemm(node, first, in: graph)
    case "MatMul":
      guard node.inputs.count == 2, let weights = graph.tensor(node.inputs[1]) else {
        throw node.unsupported("whose second factor is no array of the file")
      }
      return (.dense(weights, isTransposed: false, scale: 1, bias: nil, biasScale: 1), first)
    case "Add":
      guard node.inputs.count == 2 else { throw node.unsupported("of one value") }
      if let bias = graph.tensor(node.inputs[1]) { return (.add(bias), first) }
      guard let bias = graph.tensor(first) else {
        throw node.unsupported("of two values that are computed")
      }
      return (.add(bias), node.inputs[1])
    case "Div":
      guard node.inputs.count == 2, let divisor = graph.tensor(node.inputs[1]) else {
        throw node.unsupported("by a value that is computed")
      }
      return (.divide(divisor), first)
    case "Mul":
      // z / (1 + exp(-z)) is written as the product of z and its sigmoid.
      for (value, other) in zip(node.inputs, node.inputs.reversed()) where node.inputs.count == 2 {
        guard let sigmoid = graph.maker(of: other), sigmoid.name == "Sigmoid" else { continue }
        if sigmoid.inputs == [value] { return (.activate, value) }
      }
      throw node.unsupported("of other values than one and its sigmoid")
    case let name where passes.contains(name):
      try requirePass(node, in: graph)
      return (.pass, first)
    case let name where ONNXActivation.names.contains(name): return (.activate, first)
    default: throw node.unsupported()
    }
  }

  private static func gemm(
    _ node: ONNXNode, _ first: String, in graph: ONNXGraph
  ) throws(InterchangeError) -> (Step, input: String) {
    guard node.inputs.count >= 2, let weights = graph.tensor(node.inputs[1]) else {
      throw node.unsupported("whose second factor is no array of the file")
    }
    guard node.integers["transA", default: 0] == 0 else {
      throw node.unsupported("with transA, that is of samples in columns")
    }
    var bias: ONNXTensor?
    if node.inputs.count > 2, !node.inputs[2].isEmpty {
      bias = graph.tensor(node.inputs[2])
      if bias == nil { throw node.unsupported("whose biases are computed") }
    }
    let step = Step.dense(
      weights, isTransposed: node.integers["transB", default: 0] != 0,
      scale: Double(node.floats["alpha", default: 1]), bias: bias,
      biasScale: Double(node.floats["beta", default: 1]))
    return (step, first)
  }

  /// Makes sure that an operation leaves a table of samples as it is.
  private static func requirePass(
    _ node: ONNXNode, in graph: ONNXGraph
  ) throws(InterchangeError) {
    switch node.name {
    case "Flatten":
      guard [1, -1].contains(node.integers["axis", default: 1]) else {
        throw node.unsupported("of all samples into one")
      }
    case "Cast":
      let types = [ONNXFields.DataType.float, ONNXFields.DataType.double]
      guard types.contains(node.integers["to", default: 0]) else {
        throw node.unsupported("to other numbers than floats")
      }
    case "Reshape":
      // A row for each sample: -1 stands for as many as there are, 0 for as many as before.
      guard node.inputs.count == 2, let tensor = graph.tensor(node.inputs[1]),
        tensor.declaredCount == 2, let rows = try tensor.array().values.first, rows <= 0
      else { throw node.unsupported("to other shapes than a row for each sample") }
    default: break
    }
  }
}
