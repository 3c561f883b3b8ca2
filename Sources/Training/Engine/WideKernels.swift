import CRowKernels

/// The loops over the weights of wide layers, which use the widest registers that the processor has.
///
/// They give the same bits as `weightedSum` and `addDotProducts` on every processor: the same operations in the
/// same order, more of them at once.
struct WideKernels: Sendable {
  /// The fewest inputs and units of a layer that is worth a call.
  #if DEBUG
    // Swift's loops over vectors take a hundred times as long without optimisation, C's five times.
    private static let leastWidth = 1
  #else
    private static let leastWidth = 8
  #endif

  /// Whether a layer is computed here.
  static func suit(inputs: Int, units: Int) -> Bool { min(inputs, units) >= leastWidth }

  /// The registers that are used.
  ///
  /// All of them give the same bits; only tests choose.
  struct Registers: Sendable, Equatable {
    let kind: row_kernels_kind

    /// Those that every processor of the architecture has.
    static let common = Registers(kind: row_kernels_base)
    /// The widest that this processor has.
    static let widest = Registers(kind: row_kernels_best())

    /// All that this processor has.
    static var all: [Registers] {
      (row_kernels_base.rawValue...widest.kind.rawValue)
        .map { Registers(kind: row_kernels_kind(rawValue: $0)) }
    }
  }

  var registers = Registers.widest

  /// The weights of a layer as seen from its units, or of the layer behind it as seen from its units.
  struct Weights {
    let scalars: Scalars
    /// Where the weight between the first row and the first unit is.
    let start: Int
    /// The distances between the weights of two units and of two rows.
    let unitStride: Int
    let rowStride: Int
    /// Where the biases are; nil for none.
    let bias: Int?
  }

  /// results[u][s] = bias[u] + sum over r of weights[u][r] * rows[r][s], from the first row to the last.
  ///
  /// - Parameter scratch: room for `scratchCount(rows)` floats.
  func weightedSums(
    of rows: Rows, _ weights: Weights, vectors: Int, into results: Rows, scratch: Scalars
  ) {
    let lastUnit = weights.start + (results.count - 1) * weights.unitStride
    precondition(rows.count > 0 && vectors <= min(rows.length, results.length))
    precondition(lastUnit + (rows.count - 1) * weights.rowStride < weights.scalars.count)
    precondition((weights.bias ?? 0) + results.count <= weights.scalars.count)
    precondition(Self.scratchCount(rows.count) <= scratch.count)
    let scalars = weights.scalars.floats
    let place = row_kernels_weights(
      weights: scalars + weights.start, unit_stride: weights.unitStride,
      row_stride: weights.rowStride, biases: weights.bias.map { UnsafePointer(scalars + $0) })
    row_kernels_weighted_sums(
      registers.kind, results.count, rows.count, vectors * Vector.width, place, rows.floats,
      rows.stride, results.floats, results.stride, scratch.floats)
  }

  /// How much scratch weighted sums of so many rows take, or dot products over so many samples, in floats.
  static func scratchCount(_ count: Int) -> Int { count * Int(ROW_KERNELS_PANEL) }

  /// sums[u][i] += sum over s of gradients[u][s] * inputs[i][s], formed as `addDotProducts` does.
  ///
  /// - Parameters:
  ///   - sums: those of the first unit, then those of the second, and so on.
  ///   - scratch: room for `scratchCount(samples)` floats, for all lanes of the vectors.
  func addDotProducts(
    of inputs: Rows, with gradients: Rows, vectors: Int, to sums: Scalars, scratch: Scalars
  ) {
    let samples = vectors * Vector.width
    precondition(vectors <= min(inputs.length, gradients.length))
    precondition(inputs.count * gradients.count <= sums.count)
    precondition(Self.scratchCount(samples) <= scratch.count)
    row_kernels_add_products(
      registers.kind, gradients.count, inputs.count, samples, gradients.floats, gradients.stride,
      inputs.floats, inputs.stride, sums.floats, inputs.count, scratch.floats)
  }

  /// totals[u] += sum over s of rows[u][s], formed as `horizontalSum` does.
  func addTotals(of rows: Rows, vectors: Int, to totals: Scalars) {
    precondition(vectors <= rows.length && rows.count <= totals.count)
    row_kernels_add_totals(
      rows.count, vectors * Vector.width, rows.floats, rows.stride, totals.floats)
  }

  /// Replaces weighted sums by the outputs of rectified linear units.
  func rectify(_ rows: Rows, vectors: Int) {
    precondition(vectors <= rows.length)
    row_kernels_rectify(rows.count, vectors * Vector.width, rows.floats, rows.stride)
  }

  /// Replaces gradients with respect to the outputs of such units by those with respect to their weighted sums.
  func rectifyGradients(_ gradients: Rows, outputs: Rows, vectors: Int) {
    precondition(vectors <= min(gradients.length, outputs.length))
    precondition(gradients.count <= outputs.count)
    row_kernels_rectify_gradients(
      gradients.count, vectors * Vector.width, gradients.floats, gradients.stride, outputs.floats,
      outputs.stride)
  }

  /// rows[c][s] = table[places[s]][c] for a table of as many columns as there are rows, row by row.
  func gather(_ table: [Float], at places: [Int], into rows: Rows) {
    precondition(places.count <= rows.length * Vector.width)
    for place in places { precondition(place >= 0 && (place + 1) * rows.count <= table.count) }
    row_kernels_gather(
      registers.kind, rows.count, places.count, table, places, rows.floats, rows.stride)
  }
}

extension Rows {
  /// The distance between two rows, in floats.
  var stride: Int { length * Vector.width }

  var floats: UnsafeMutablePointer<Float> {
    base.assumingMemoryBound(to: Float.self)
  }
}

extension Scalars {
  var floats: UnsafeMutablePointer<Float> {
    base.assumingMemoryBound(to: Float.self)
  }
}

extension Row {
  var floats: UnsafeMutablePointer<Float> {
    base.assumingMemoryBound(to: Float.self)
  }
}

extension WideKernels {
  /// What a step of Adam is computed from.
  struct AdamStep {
    let rate: Float
    let meanRate: Float
    let squareRate: Float
    let epsilon: Float
  }

  /// Moves parameters by a step of Adam; see `Optimizer.adam`.
  func adapt(
    _ parameters: Row, gradient: Row, means: Row, squares: Row, _ step: AdamStep
  ) {
    let count = parameters.count
    precondition(count <= min(gradient.count, means.count, squares.count))
    row_kernels_adam(
      registers.kind, count * Vector.width, parameters.floats, gradient.floats, means.floats,
      squares.floats,
      row_kernels_adam_step(
        rate: step.rate, mean_rate: step.meanRate, square_rate: step.squareRate,
        epsilon: step.epsilon))
  }

  /// Moves parameters by a step of gradient descent; see `Optimizer.sgd`.
  func descend(
    _ parameters: Row, gradient: Row, velocities: Row, rate: Float, momentum: Float, nesterov: Bool
  ) {
    let count = parameters.count
    precondition(count <= min(gradient.count, velocities.count))
    row_kernels_descend(
      registers.kind, count * Vector.width, parameters.floats, gradient.floats, velocities.floats,
      row_kernels_descent_step(rate: rate, momentum: momentum, nesterov: nesterov))
  }
}
