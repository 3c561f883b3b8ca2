extension Network {
  /// A fully connected layer with its weights: a = g(W^T x + b) for each sample x.
  ///
  ///     let layer = try Network.Layer(
  ///       weights: Matrix([[1, -1], [2, 0]]), bias: [0, 1], activation: .relu)
  public struct Layer: Sendable, Equatable {
    /// The number of inputs.
    public let inputs: Int

    /// The number of units.
    public let units: Int

    /// The function that the units apply to their weighted sums.
    public let activation: Activation

    /// What large weights cost in training; nil for nothing.
    public let kernelRegularizer: Regularizer?

    /// What training leaves out of the inputs; nil for nothing.
    public let inputDropout: Dropout?

    /// The weights unit by unit: the one between `input` and `unit` is at `unit * inputs + input`.
    private(set) var unitMajorWeights: [Float]

    /// The biases, one for each unit.
    private(set) var floatBias: [Float]

    /// Creates a layer with given weights, inputs x units, which are rounded to `Float`.
    ///
    /// - Throws: `TrainingError.option` when there are no inputs or no units,
    ///   `TrainingError.shape` unless there is one bias for each unit, `TrainingError.notFinite`
    ///   when a weight or bias is no finite `Float`. Also `.option` for a dropout without a seed, which only declared
    ///   networks draw, or out of range.
    public init(
      weights: Matrix, bias: [Double], activation: Activation,
      kernelRegularizer: Regularizer? = nil, inputDropout: Dropout? = nil
    ) throws(TrainingError) {
      try kernelRegularizer?.validate()
      try inputDropout?.validate()
      guard inputDropout == nil || inputDropout?.seed != nil else {
        throw .option(
          name: "seed of Dropout", value: "nil", expected: "a number, for given weights")
      }
      try activation.validate()
      guard weights.rows > 0, weights.columns > 0 else {
        throw .option(
          name: "weights", value: "\(weights.rows) x \(weights.columns)",
          expected: "at least one input and one unit")
      }
      guard bias.count == weights.columns else {
        throw .shape(
          array: "bias", expected: "\(weights.columns) entries, one for each unit",
          actual: "\(bias.count)")
      }
      try self.init(
        inputs: weights.rows, kernel: weights.floats(named: "weights"),
        floatBias: Matrix(column: bias).floats(named: "bias"), activation: activation,
        kernelRegularizer: kernelRegularizer, inputDropout: inputDropout)
    }

    /// Creates a layer from a kernel of inputs x units, row by row.
    init(
      inputs: Int, kernel: [Float], floatBias: [Float], activation: Activation,
      kernelRegularizer: Regularizer? = nil, inputDropout: Dropout? = nil
    ) {
      self.kernelRegularizer = kernelRegularizer
      self.inputDropout = inputDropout
      self.inputs = inputs
      self.units = floatBias.count
      self.activation = activation
      self.floatBias = floatBias
      self.unitMajorWeights = transposed(kernel, rows: inputs, columns: floatBias.count)
    }

    /// The weights, inputs x units.
    public var weights: Matrix {
      var weights = Matrix(rows: inputs, columns: units)
      for input in 0..<inputs {
        for unit in 0..<units {
          weights[input, unit] = Double(unitMajorWeights[unit * inputs + input])
        }
      }
      return weights
    }

    /// The biases, one for each unit.
    public var bias: [Double] { floatBias.map(Double.init) }

    /// The number of weights and biases.
    public var parameterCount: Int { units * (inputs + 1) }

    /// Takes new weights and biases from the engine.
    mutating func replaceParameters(weights: Scalars, bias: Scalars) {
      for index in unitMajorWeights.indices { unitMajorWeights[index] = weights[index] }
      for index in floatBias.indices { floatBias[index] = bias[index] }
    }
  }
}

/// The columns of a row-major table, one after the other.
private func transposed(_ values: [Float], rows: Int, columns: Int) -> [Float] {
  var result: [Float] = []
  result.reserveCapacity(values.count)
  for column in 0..<columns {
    for row in 0..<rows { result.append(values[row * columns + column]) }
  }
  return result
}

extension Matrix {
  /// The entries as floats, row by row.
  ///
  /// - Throws: `TrainingError.notFinite` for the first that is NaN or beyond the range of `Float`.
  func floats(named name: String) throws(TrainingError) -> [Float] {
    let floats = values.map { Float($0) }
    if let index = floats.firstIndex(where: { !$0.isFinite }) {
      throw .notFinite(
        array: name, row: index / columns, column: index % columns, value: values[index])
    }
    return floats
  }
}
