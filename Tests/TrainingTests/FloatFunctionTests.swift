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
    check(values.exp, "exp") { Training.exp($0) }
    check(values.log, "log") { Training.log($0) }
    check(values.log1p, "log1p") { Training.log1p($0) }
    check(values.sigmoid, "sigmoid") { Training.sigmoid($0) }
    check(values.tanh, "tanh") { Training.tanh($0) }
  }

  private func check(_ pairs: [[Double]], _ name: String, _ function: (Vector) -> Vector) {
    #expect(pairs.count > 100)
    for pair in pairs {
      let computed = function(Vector(repeating: Float(pair[0])))[0]
      let expected = Float(pair[1])
      let error = (computed - expected).magnitude / expected.ulp
      #expect(error <= Self.tolerance, "\(name)(\(pair[0])) is off by \(error) ulp")
    }
  }

  @Test func everyLaneComputesTheSame() {
    let arguments = Vector(-103, -20, -0.7, -1e-8, 0.3, 1, 15, 88)
    let functions: [(Vector) -> Vector] = [
      { Training.exp($0) }, { Training.log($0.magnitude) }, { Training.log1p($0.magnitude) },
      { Training.sigmoid($0) }, { Training.tanh($0) },
    ]
    for function in functions {
      let together = function(arguments)
      for lane in 0..<Vector.width {
        for place in 0..<Vector.width {
          var alone = Vector()
          alone[place] = arguments[lane]
          #expect(function(alone)[place].bitPattern == together[lane].bitPattern)
        }
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

  private func exp(_ x: Float) -> Float { Training.exp(Vector(repeating: x))[0] }
  private func log(_ x: Float) -> Float { Training.log(Vector(repeating: x))[0] }
  private func sigmoid(_ x: Float) -> Float { Training.sigmoid(Vector(repeating: x))[0] }
  private func tanh(_ x: Float) -> Float { Training.tanh(Vector(repeating: x))[0] }
}
