import Training

/// Makes layers of the operations of an ONNX file, one after the other.
struct ONNXLayers {
  /// A layer whose activation may follow.
  private struct Open {
    var weights: Matrix
    var bias: [Double]
    var hasBias: Bool
    /// What the sums are divided by, for a softmax that has to follow.
    var divisor: Double?
    var activation: Activation?
  }

  private var layers: [Network.Layer] = []
  private var open: Open?
  private var weightCount = 0

  /// The most weights of all layers. Layers may share an array, so that a file could ask for more memory than it has.
  private let mostWeights: Int

  init(mostWeights: Int) { self.mostWeights = mostWeights }

  /// Adds an operation.
  ///
  /// - Throws: `InterchangeError.unsupported`, `.damaged` or `.array`.
  mutating func add(_ step: ONNXChain.Step, of node: ONNXNode) throws(InterchangeError) {
    switch step {
    case .pass: break
    case .dense(let tensor, let isTransposed, let scale, let bias, let biasScale):
      try close()
      let weights = try weights(tensor, isTransposed: isTransposed, scale: scale)
      var biases = [Double](repeating: 0, count: weights.columns)
      if let bias { biases = try self.biases(bias, count: weights.columns).map { biasScale * $0 } }
      open = Open(weights: weights, bias: biases, hasBias: bias != nil)
    case .add(let tensor):
      guard let layer = open, !layer.hasBias, layer.activation == nil, layer.divisor == nil else {
        throw node.unsupported("that does not follow weights")
      }
      let bias = try biases(tensor, count: layer.bias.count)
      open?.bias = bias
      open?.hasBias = true
    case .divide(let tensor):
      guard let layer = open, layer.activation == nil, layer.divisor == nil,
        tensor.declaredCount == 1, let divisor = try tensor.array().values.first
      else { throw node.unsupported("of other values than those that a softmax is made of") }
      open?.divisor = Double(Float(divisor).description) ?? divisor
    case .activate:
      guard let layer = open, layer.activation == nil else {
        throw node.unsupported("that does not follow weights")
      }
      let activation = try activation(of: node, after: layer.divisor)
      open?.activation = activation
      open?.divisor = nil
    }
  }

  private func activation(
    of node: ONNXNode, after divisor: Double?
  ) throws(InterchangeError) -> Activation {
    let activation = try ONNXActivation.activation(node)
    guard let divisor else { return activation }
    guard activation == .softmax else { throw node.unsupported("of values that were divided") }
    return .temperedSoftmax(temperature: divisor)
  }

  /// All layers.
  ///
  /// - Throws: `InterchangeError.unsupported` or `.array`.
  mutating func finished() throws(InterchangeError) -> [Network.Layer] {
    try close()
    return layers
  }

  /// Ends the layer that is open.
  private mutating func close() throws(InterchangeError) {
    guard let layer = open else { return }
    guard layer.divisor == nil else {
      throw .unsupported(
        format: .onnx, part: nil, found: "the operator Div that no Softmax follows",
        remedy: "only fully connected layers are read, each with one activation")
    }
    do throws(TrainingError) {
      layers.append(
        try Network.Layer(
          weights: layer.weights, bias: layer.bias, activation: layer.activation ?? .linear))
    } catch {
      throw .array(name: "of layer \(layers.count)", problem: error.description)
    }
    open = nil
  }

  private mutating func weights(
    _ tensor: ONNXTensor, isTransposed: Bool, scale: Double
  ) throws(InterchangeError) -> Matrix {
    let array = try tensor.array()
    guard array.shape.count == 2, !array.values.isEmpty else {
      throw .array(
        name: "“\(tensor.name)”",
        problem: """
          it is \(NumberArray.text(of: array.shape)), and the weights of a layer have two dimensions, with an \
          input and a unit at least
          """)
    }
    weightCount += array.values.count
    guard weightCount <= mostWeights else {
      throw .array(
        name: "“\(tensor.name)”",
        problem: "so many layers share it that they have more weights than the file has bytes")
    }
    let (rows, columns) = (array.shape[0], array.shape[1])
    var values = array.values
    if isTransposed {
      values = (0..<columns).flatMap { column in
        (0..<rows).map { array.values[$0 * columns + column] }
      }
    }
    if scale != 1 { values = values.map { scale * $0 } }
    do throws(TrainingError) {
      return try Matrix(
        rows: isTransposed ? columns : rows, columns: isTransposed ? rows : columns,
        values: values)
    } catch {
      throw .network(error)
    }
  }

  /// The biases of units: one for each of them, or one for all.
  private func biases(_ tensor: ONNXTensor, count: Int) throws(InterchangeError) -> [Double] {
    guard let declared = tensor.declaredCount, declared == 1 || declared == count else {
      throw .array(name: "“\(tensor.name)”", problem: "expected biases of \(count) units")
    }
    let array = try tensor.array()
    if declared == 1 { return [Double](repeating: array.values[0], count: count) }
    guard array.shape.last == count else {
      throw .array(
        name: "“\(tensor.name)”",
        problem: "it is \(NumberArray.text(of: array.shape)); expected biases of \(count) units")
    }
    return array.values
  }
}
