import Training

/// The arrays of a layer.
struct LayerArrays {
  let kernel: NamedArrays.Entry
  /// Nil for a layer without biases.
  let bias: NamedArrays.Entry?
  /// How weights are put into the kernel, where its name tells.
  let layout: WeightLayout?
  /// What the names of its arrays have in common.
  let name: String

  init(
    kernel: NamedArrays.Entry, bias: NamedArrays.Entry?, layout: WeightLayout?, name: String
  ) throws(InterchangeError) {
    guard kernel.array.shape.count == 2 else {
      throw .array(
        name: "“\(kernel.name)”",
        problem: """
          it is \(NumberArray.text(of: kernel.array.shape)), and the weights of a fully connected layer have \
          two dimensions; other layers are not read
          """)
    }
    // Without numbers, a side may be of any size.
    guard !kernel.array.values.isEmpty else {
      throw .array(
        name: "“\(kernel.name)”",
        problem: """
          it is \(NumberArray.text(of: kernel.array.shape)), and a layer has an input and a unit at least
          """)
    }
    (self.kernel, self.bias, self.layout, self.name) = (kernel, bias, layout, name)
  }

  private var rows: Int { kernel.array.shape[0] }
  private var columns: Int { kernel.array.shape[1] }

  /// The inputs and units of the layer.
  func widths(_ layout: WeightLayout) -> (inputs: Int, units: Int) {
    layout.widths(rows: rows, columns: columns)
  }

  /// Whether there is a bias for each unit. Some people keep biases as a row or a column.
  func fits(_ layout: WeightLayout) -> Bool {
    guard let bias else { return true }
    return bias.array.values.count == widths(layout).units
      && bias.array.shape.count { $0 != 1 } <= 1
  }

  /// The layer.
  ///
  /// - Throws: `InterchangeError.network`.
  func layer(
    _ layout: WeightLayout, activation: Activation
  ) throws(InterchangeError) -> Network.Layer {
    let (inputs, units) = widths(layout)
    var weights = kernel.array.values
    if layout == .pytorch {
      weights = (0..<inputs).flatMap { input in
        (0..<units).map { kernel.array.values[$0 * inputs + input] }
      }
    }
    let bias = bias?.array.values ?? [Double](repeating: 0, count: units)
    do throws(TrainingError) {
      return try Network.Layer(
        weights: Matrix(rows: inputs, columns: units, values: weights), bias: bias,
        activation: activation)
    } catch {
      throw .array(name: "“\(kernel.name)” or its biases", problem: error.description)
    }
  }
}
