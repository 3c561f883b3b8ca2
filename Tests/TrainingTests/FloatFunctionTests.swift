import Testing

@testable import Training

/// Compared with exact values; see `Fixtures/float-functions.json`.
@Suite struct FloatFunctionTests {
  private struct Values: Decodable {
    let exp, log, log1p, sigmoid, tanh: [[Double]]
  }

  /// How far from the correctly rounded value a result may be, in units of the last place.
  private static let tolerance: Float = 2

  @Test func functionsAreWithinTwoUnitsInTheLastPlace() throws {
    let values = try fixture("float-functions", as: Values.self)
    try check(values.exp, .exponential)
    try check(values.log, .logarithm)
    try check(values.log1p, .logarithmOfOnePlus)
    try check(values.sigmoid, .sigmoid)
    try check(values.tanh, .hyperbolicTangent)
  }

  private func check(_ pairs: [[Double]], _ function: FunctionKernels.Function) throws {
    #expect(pairs.count > 100)
    for registers in WideKernels.Registers.all {
      let computed = values(of: function, at: pairs.map { Float($0[0]) }, registers)
      for (pair, value) in zip(pairs, computed) {
        let expected = Float(pair[1])
        let error = (value - expected).magnitude / expected.ulp
        #expect(error <= Self.tolerance, "\(function) of \(pair[0]) is off by \(error) ulp")
      }
    }
  }

  /// All functions, some with options.
  private static let functions: [FunctionKernels.Function] = [
    .exponential, .logarithm, .logarithmOfOnePlus, .step, .rectifier, .leakyRectifier(slope: 0.3),
    .exponentialLinear(alpha: 0.7), .exponentialLinear(alpha: 1.7, scale: 1.05), .softplus, .swish,
    .gaussianErrorLinear, .hardSigmoid, .sigmoid, .hyperbolicTangent,
  ]
  private static let arguments: [Float] = [
    -103, -20, -2.5, -0.7, -1e-8, -0.0, 0, 0.3, 1, 1.4, 3, 15, 88, .infinity, -.infinity,
    .leastNonzeroMagnitude,
  ]

  /// Wherever a number stands in a vector, and whatever stands beside it.
  @Test func everyLaneAndEveryProcessorComputesTheSame() {
    for function in Self.functions {
      let together = values(of: function, at: Self.arguments, .common)
      for (argument, expected) in zip(Self.arguments, together) {
        for registers in WideKernels.Registers.all {
          for place in 0..<Vector.width {
            var alone = [Float](repeating: 0.5, count: Vector.width)
            alone[place] = argument
            let value = values(of: function, at: alone, registers)[place]
            #expect(value.isNaN ? expected.isNaN : value.bitPattern == expected.bitPattern)
          }
        }
      }
    }
  }

  /// That the gradients are right is for GradientTests.
  @Test func everyProcessorComputesTheSameGradients() {
    let vectors = Self.arguments.count / Vector.width
    for function in Self.functions {
      var expected: [UInt32]?
      for registers in WideKernels.Registers.all {
        let sums = storage(Self.arguments)
        let outputs = storage(Self.arguments)
        let gradients = storage(Self.arguments.map { $0 / 3 })
        let kernels = FunctionKernels(registers: registers)
        kernels.apply(function, to: outputs.row, vectors: vectors)
        kernels.applyGradient(
          of: function, to: gradients.row, outputs: outputs.row, sums: sums.row, vectors: vectors)
        let bits = Self.arguments.indices.map { index in
          let gradient = gradients.scalars[index]
          return gradient.isNaN ? Float.nan.bitPattern : gradient.bitPattern
        }
        #expect(expected == nil || bits == expected)
        expected = bits
      }
    }
  }

  @Test func exponentialAtTheEdges() {
    #expect(exp(0) == 1)
    #expect(exp(-0.0) == 1)
    #expect(exp(88.72284) == .infinity)
    #expect(exp(88.72283).isFinite)
    #expect(exp(.infinity) == .infinity)
    #expect(exp(.greatestFiniteMagnitude) == .infinity)
    #expect(exp(-103.9) == .leastNonzeroMagnitude)
    #expect(exp(-104.1) == 0)
    #expect(exp(-.greatestFiniteMagnitude) == 0)
    #expect(exp(-.infinity) == 0)
    #expect(exp(.nan).isNaN)
  }

  @Test func logarithmAtTheEdges() {
    #expect(log(1) == 0)
    #expect(log(0) == -.infinity)
    #expect(log(-0.0) == -.infinity)
    #expect(log(.infinity) == .infinity)
    #expect(log(-1).isNaN)
    #expect(log(-.infinity).isNaN)
    #expect(log(.nan).isNaN)
  }

  @Test func sigmoidAndTangentAtTheEdges() {
    #expect(sigmoid(0) == 0.5)
    #expect(sigmoid(.infinity) == 1)
    #expect(sigmoid(-.infinity) == 0)
    #expect(sigmoid(.nan).isNaN)
    #expect(tanh(0).bitPattern == 0)
    #expect(tanh(-0.0).sign == .minus)
    #expect(tanh(.infinity) == 1)
    #expect(tanh(-.infinity) == -1)
    #expect(tanh(.leastNonzeroMagnitude) == .leastNonzeroMagnitude)
    #expect(tanh(.nan).isNaN)
  }

  @Test func horizontalSumsKeepTheirOrder() {
    let a = Vector(1, 2, 3, 4, 5, 6, 7, 8) * 0.1
    let vectors = [a, a * a, a * 1e8 - 3, Vector(1e8, 1, -1e8, 1, 3, -7, 0.1, 2)]
    let sums = horizontalSums(vectors[0], vectors[1], vectors[2], vectors[3])
    for (index, vector) in vectors.enumerated() {
      let quarter = (0..<4).map { vector[$0] + vector[$0 + 4] }
      let expected = (quarter[0] + quarter[2]) + (quarter[1] + quarter[3])
      #expect(vector.horizontalSum.bitPattern == expected.bitPattern)
      #expect(sums[index].bitPattern == expected.bitPattern)
    }
  }

  private func exp(_ x: Float) -> Float { value(of: .exponential, at: x) }
  private func log(_ x: Float) -> Float { value(of: .logarithm, at: x) }
  private func sigmoid(_ x: Float) -> Float { value(of: .sigmoid, at: x) }
  private func tanh(_ x: Float) -> Float { value(of: .hyperbolicTangent, at: x) }

  private func value(of function: FunctionKernels.Function, at x: Float) -> Float {
    values(of: function, at: [x], .widest)[0]
  }

  private func values(
    of function: FunctionKernels.Function, at arguments: [Float],
    _ registers: WideKernels.Registers
  ) -> [Float] {
    let values = storage(arguments)
    FunctionKernels(registers: registers)
      .apply(function, to: values.row, vectors: values.row.count)
    return arguments.indices.map { values.scalars[$0] }
  }

  private func storage(_ floats: [Float]) -> Storage {
    let storage = Storage(scalars: floats.count)
    storage.scalars.replaceFirst(with: floats)
    return storage
  }
}
