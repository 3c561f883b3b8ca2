import Testing

@testable import Training

/// The kernels for wide layers have to give the bits of the loops for narrow ones, whatever the registers.
@Suite struct WideKernelTests {
  /// Sizes around those of registers and blocks.
  private static let sizes: [(units: Int, inputs: Int, vectors: Int)] = [
    (1, 1, 1), (3, 5, 1), (8, 8, 2), (9, 17, 3), (13, 33, 4), (16, 31, 5), (33, 70, 9), (4, 16, 64),
  ]

  @Test(arguments: sizes)
  func weightedSumsAreThoseOfNarrowLayers(size: (units: Int, inputs: Int, vectors: Int)) {
    var random = PythonRandom(seed: size.inputs)
    let inputs = Table(size.inputs, size.vectors + 1, &random)
    let weights = Table(1, size.inputs * size.units + size.units, &random)
    let scratch = Storage(scalars: WideKernels.scratchCount(size.inputs))
    for bias in [nil, size.inputs * size.units] {
      for isTransposed in [false, true] {
        let place = WideKernels.Weights(
          scalars: weights.scalars, start: 0, unitStride: isTransposed ? 1 : size.inputs,
          rowStride: isTransposed ? size.units : 1, bias: bias)
        let expected = Table(size.units, size.vectors + 1)
        for unit in 0..<size.units {
          let coefficients = Coefficients(
            scalars: weights.scalars, start: unit * place.unitStride, stride: place.rowStride)
          weightedSum(
            of: inputs.rows, coefficients, offset: bias.map { weights.scalars[$0 + unit] },
            vectors: size.vectors, into: expected.rows[unit], Identity())
        }
        for registers in WideKernels.Registers.all {
          let sums = Table(size.units, size.vectors + 1)
          WideKernels(registers: registers).weightedSums(
            of: inputs.rows, place, vectors: size.vectors, into: sums.rows, scratch: scratch.scalars
          )
          #expect(sums.bits == expected.bits)
        }
      }
    }
  }

  @Test(arguments: sizes)
  func dotProductsAreThoseOfNarrowLayers(size: (units: Int, inputs: Int, vectors: Int)) {
    var random = PythonRandom(seed: size.units)
    let inputs = Table(size.inputs, size.vectors + 2, &random)
    let gradients = Table(size.units, size.vectors, &random)
    let before = Table(1, size.inputs * size.units, &random)
    let scratch = Storage(scalars: WideKernels.scratchCount(size.vectors * Vector.width))
    let expected = before.copy()
    for unit in 0..<size.units {
      let first = unit * size.inputs
      _ = addDotProducts(
        of: inputs.rows, with: gradients.rows[unit], vectors: size.vectors,
        to: expected.scalars[first..<first + size.inputs])
    }
    for registers in WideKernels.Registers.all {
      let sums = before.copy()
      WideKernels(registers: registers).addDotProducts(
        of: inputs.rows, with: gradients.rows, vectors: size.vectors, to: sums.scalars,
        scratch: scratch.scalars)
      #expect(sums.bits == expected.bits)
    }
  }

  @Test(arguments: sizes)
  func rectifiedUnitsAreThoseOfNarrowLayers(size: (units: Int, inputs: Int, vectors: Int)) {
    var random = PythonRandom(seed: size.units)
    let sums = Table(size.units, size.vectors + 1, &random)
    let gradients = Table(size.units, size.vectors + 2, &random)
    for (index, value) in [Float.nan, -.infinity, .infinity, -0.0, 0].enumerated() {
      sums.scalars[index] = value
      gradients.scalars[index + 1] = value
    }
    let (outputs, results) = (sums.copy(), gradients.copy())
    for unit in 0..<size.units {
      let (output, result) = (outputs.rows[unit], results.rows[unit])
      Activation.relu.apply(to: output, vectors: size.vectors)
      Activation.relu.applyGradient(
        to: result, output: output, sums: output, vectors: size.vectors)
    }
    WideKernels().rectify(sums.rows, vectors: size.vectors)
    WideKernels().rectifyGradients(gradients.rows, outputs: sums.rows, vectors: size.vectors)
    #expect(sums.bits == outputs.bits)
    #expect(gradients.bits == results.bits)
  }

  @Test(arguments: sizes)
  func totalsAreThoseOfNarrowLayers(size: (units: Int, inputs: Int, vectors: Int)) {
    var random = PythonRandom(seed: size.units + 1)
    let gradients = Table(size.units, size.vectors + 1, &random)
    let before = Table(1, size.units, &random)
    let (expected, totals) = (before.copy(), before.copy())
    for unit in 0..<size.units {
      var total = Vector()
      for s in 0..<size.vectors { total += gradients.rows[unit][s] }
      expected.scalars[unit] += total.horizontalSum
    }
    WideKernels().addTotals(of: gradients.rows, vectors: size.vectors, to: totals.scalars)
    #expect(totals.bits == expected.bits)
  }

  @Test func samplesAreGatheredInOrder() {
    let (columns, samples) = (19, 21)
    let table = (0..<40 * columns).map { Float($0) }
    let places = (0..<samples).map { ($0 * 23) % 40 }
    for registers in WideKernels.Registers.all {
      let rows = Table(columns, 3)
      WideKernels(registers: registers).gather(table, at: places, into: rows.rows)
      for (sample, place) in places.enumerated() {
        for column in 0..<columns {
          #expect(rows.rows[column].scalars[sample] == table[place * columns + column])
        }
      }
      let padding = rows.rows[columns - 1].scalars[samples]
      #expect(padding == 0)
    }
  }

  @Test(arguments: [1, 2, 3, 4, 7, 16])
  func stepsAreTheFormulasOfTheOptimizers(vectors: Int) {
    var random = PythonRandom(seed: vectors)
    let (weights, gradient) = (Table(1, vectors, &random), Table(1, vectors, &random))
    let (means, squares) = (Table(1, vectors, &random), Table(1, vectors, &random))
    for index in 0..<squares.scalars.count {
      squares.scalars[index] = squares.scalars[index].magnitude
    }
    let step = WideKernels.AdamStep(rate: 0.01, meanRate: 0.1, squareRate: 0.001, epsilon: 1e-7)
    for registers in WideKernels.Registers.all {
      let kernels = WideKernels(registers: registers)
      let (w, m, v) = (weights.copy(), means.copy(), squares.copy())
      kernels.adapt(
        w.rows[0], gradient: gradient.rows[0], means: m.rows[0], squares: v.rows[0], step)
      for index in 0..<weights.scalars.count {
        let g = gradient.scalars[index]
        let mean = means.scalars[index] + (g - means.scalars[index]) * step.meanRate
        let square = squares.scalars[index] + (g * g - squares.scalars[index]) * step.squareRate
        let change = (mean * step.rate) / (square.squareRoot() + step.epsilon)
        #expect(m.scalars[index] == mean)
        #expect(v.scalars[index] == square)
        let moved = weights.scalars[index] - change
        #expect(w.scalars[index] == moved)
      }
      for nesterov in [false, true] {
        let (w, velocities) = (weights.copy(), means.copy())
        kernels.descend(
          w.rows[0], gradient: gradient.rows[0], velocities: velocities.rows[0], rate: 0.1,
          momentum: 0.9, nesterov: nesterov)
        for index in 0..<weights.scalars.count {
          let change = gradient.scalars[index] * 0.1
          let velocity = means.scalars[index] * 0.9 - change
          let step = nesterov ? velocity * 0.9 - change : velocity
          #expect(velocities.scalars[index] == velocity)
          let moved = weights.scalars[index] + step
          #expect(w.scalars[index] == moved)
        }
      }
    }
  }

  /// What a training run of a wide network came to, bit for bit, when all layers took the loops for narrow ones.
  @Test func wideNetworksTrainToTheBitsOfNarrowLoops() throws {
    var random = NumPyRandom(seed: 4)
    let features = try random.randn(rows: 70, columns: 21)
    let labels = (0..<70).map { (features[$0, 0] > 0 ? 1 : 0) + (features[$0, 5] > 0.3 ? 1 : 0) }
    var network = try Network(inputs: 21, seed: 5) {
      Dense(18, activation: .relu)
      Dense(9, activation: .gelu)
      Dense(8, activation: .tanh)
      Dense(3, activation: .softmax)
    }
    let history = try network.fit(
      features, labels, loss: .categoricalCrossEntropy, epochs: 20, batchSize: 24, shuffleSeed: 1)
    let words = network.layers.flatMap { $0.weights.values + $0.bias } + history.loss
    #expect(digest(of: words) == Self.recorded)
  }

  /// Recorded before there were kernels for wide layers.
  private static let recorded: UInt64 = 0xdd3f_414c_b0c0_7c34

  /// FNV-1a over the bits of the numbers (Fowler, Noll and Vo).
  private func digest(of values: [Double]) -> UInt64 {
    values.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ $1.bitPattern) &* 0x100_0000_01b3 }
  }
}

/// Rows of random floats in memory of their own.
private final class Table {
  private let storage: Storage
  private let count: Int
  private let length: Int

  /// A table of zeros.
  init(_ count: Int, _ length: Int) {
    let vectors = count * length
    storage = Storage(vectors: vectors)
    (self.count, self.length) = (count, length)
  }

  /// A table of random numbers.
  convenience init(_ count: Int, _ length: Int, _ random: inout PythonRandom) {
    self.init(count, length)
    for index in 0..<scalars.count { scalars[index] = Float(random.random() * 2 - 1) }
  }

  var rows: Rows { storage.rows(count: count, length: length) }
  var scalars: Scalars { storage.scalars }
  var bits: [UInt32] { (0..<scalars.count).map { scalars[$0].bitPattern } }

  func copy() -> Table {
    let table = Table(count, length)
    for index in 0..<scalars.count { table.scalars[index] = scalars[index] }
    return table
  }
}
