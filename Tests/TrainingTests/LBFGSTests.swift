import Testing

@testable import Training

/// Functions with known minima.
private enum Valley {
  /// Rosenbrock's curved valley in any number of dimensions; its minimum is at (1, ..., 1).
  static func rosenbrock(_ x: [Double]) -> (value: Double, gradient: [Double]) {
    var value = 0.0
    var gradient = [Double](repeating: 0, count: x.count)
    for i in 0..<x.count - 1 {
      let across = x[i + 1] - x[i] * x[i]
      value += 100 * across * across + (1 - x[i]) * (1 - x[i])
      gradient[i] += -400 * across * x[i] - 2 * (1 - x[i])
      gradient[i + 1] += 200 * across
    }
    return (value, gradient)
  }

  /// The sum of i (x_i - i)^2 / 2 with i from 1, scaled by `factor`; its minimum is at (1, 2, ...).
  static func quadratic(
    _ x: [Double], factor: Double = 1
  ) -> (value: Double, gradient: [Double]) {
    let weights = (1...x.count).map(Double.init)
    let gradient = zip(x, weights).map { factor * $1 * ($0 - $1) }
    let value = zip(x, weights).reduce(0) { $0 + factor * $1.1 * ($1.0 - $1.1) * ($1.0 - $1.1) / 2 }
    return (value, gradient)
  }
}

@Suite struct LBFGSTests {
  @Test(arguments: [2, 3, 5, 10, 50])
  func findsTheEndOfRosenbrocksValley(dimensions: Int) throws {
    // Standard start: -1.2, 1, -1.2, 1, ...
    let start = (0..<dimensions).map { $0.isMultiple(of: 2) ? -1.2 : 1 }
    let minimum = try LBFGS().minimize(from: start, Valley.rosenbrock)
    #expect(minimum.gradient.allSatisfy { abs($0) <= 1e-9 })
    #expect(minimum.iterations < 500)
    if dimensions < 4 {  // from 4 on there is a second minimum
      #expect(minimum.position.allSatisfy { abs($0 - 1) < 1e-8 })
    }
  }

  @Test(arguments: [1, 2, 7, 100], [1e-6, 1, 1e6])
  func findsTheMinimumOfAQuadraticOfAnyScale(dimensions: Int, factor: Double) throws {
    let minimizer = LBFGS(tolerance: 1e-9 * factor)
    let minimum = try minimizer.minimize(from: .init(repeating: 0, count: dimensions)) {
      Valley.quadratic($0, factor: factor)
    }
    for (index, coordinate) in minimum.position.enumerated() {
      #expect(abs(coordinate - Double(index + 1)) < 1e-8)
    }
  }

  @Test(arguments: [1, 2, 20])
  func everyStepMeetsTheStrongWolfeConditions(historySize: Int) throws {
    var descent = try LBFGSDescent(
      from: [-1.2, 1, -1.2, 1], historySize: historySize, Valley.rosenbrock)
    var steps = 0
    while descent.gradientNorm > 1e-6, steps < 2000 {
      let before = descent
      #expect(try descent.advance(Valley.rosenbrock))
      let move = zip(descent.position, before.position).map { $0 - $1 }
      let slopeBefore = dot(before.gradient, move)
      let slopeAfter = dot(descent.gradient, move)
      #expect(slopeBefore < 0)
      #expect(descent.value <= before.value + 1e-4 * slopeBefore + 1e-14)
      #expect(abs(slopeAfter) <= 0.9001 * abs(slopeBefore))
      steps += 1
    }
    #expect(descent.gradientNorm <= 1e-6)
  }

  @Test func staysWhereTheGradientVanishes() throws {
    let minimum = try LBFGS().minimize(from: [1, 2, 3]) { Valley.quadratic($0) }
    #expect(minimum.iterations == 0)
    #expect(minimum.position == [1, 2, 3])
  }

  @Test func minimisesAFunctionOfNothing() throws {
    let minimum = try LBFGS().minimize(from: []) { _ in (value: 3, gradient: []) }
    #expect(minimum.value == 3)
  }

  @Test func backsAwayFromWhereTheFunctionIsNotFinite() throws {
    // x - ln x, with its minimum at 1 and nothing left of 0.
    let minimum = try LBFGS().minimize(from: [30]) { x in
      (value: x[0] - DoubleMath.log(x[0]), gradient: [1 - 1 / x[0]])
    }
    #expect(abs(minimum.position[0] - 1) < 1e-8)
  }

  @Test func reportsThatTheStepsAreUsedUp() {
    #expect {
      try LBFGS(maximumIterations: 3).minimize(from: [-1.2, 1], Valley.rosenbrock)
    } throws: { error in
      guard case .notConverged("L-BFGS", 3, let gradient)? = error as? TrainingError else {
        return false
      }
      return gradient > 1e-9
    }
  }

  @Test func reportsAFunctionWithoutAMinimum() {
    #expect(throws: TrainingError.stalled(solver: "L-BFGS", iterations: 0, gradient: 1)) {
      try LBFGS().minimize(from: [0]) { x in (value: -x[0], gradient: [-1]) }
    }
  }

  /// Functions whose value says nothing, with gradients that point somewhere for ever.
  private static func flat(_ number: Int, _ x: [Double]) -> (value: Double, gradient: [Double]) {
    switch number {
    case 0:
      return (value: 1e300, gradient: x.map { (x: Double) -> Double in x < 0 ? -1 : 1 })
    case 1:
      return (
        value: 1e300, gradient: x.map { (x: Double) -> Double in 1 + (x - x.rounded()).magnitude }
      )
    case 2:
      return (value: -1e20, gradient: x.map { (x: Double) -> Double in 2 + x - x.rounded(.down) })
    default:
      let gradient = x.map { (x: Double) -> Double in x.bitPattern % 3 == 0 ? -1 : 0.95 }
      return (value: 1e17 + x[0].magnitude, gradient: gradient)
    }
  }

  @Test(arguments: 0..<4, [1, 3]) func stopsWhereNothingChangesAnyMore(
    number: Int, dimensions: Int
  ) {
    var evaluations = 0
    let start = (0..<dimensions).map { 0.3 + 7 * Double($0) }
    #expect {
      try LBFGS(maximumIterations: .max).minimize(from: start) { x in
        evaluations += 1
        return Self.flat(number, x)
      }
    } throws: { error in
      guard case .stalled("L-BFGS", _, _)? = error as? TrainingError else { return false }
      return "\(error)".contains("no step made the function smaller or flatter")
    }
    #expect(evaluations < 10_000)
  }

  @Test func goesOnWhileOnlyTheGradientFalls() throws {
    // The value is the same to its last digit from the start on.
    let minimum = try LBFGS().minimize(from: [1e-3, -2e-3, 5e-3]) { x in
      let quadratic = Valley.quadratic(zip(x, 1...).map { $0 + Double($1) })
      return (value: 1e17 + quadratic.value, gradient: quadratic.gradient)
    }
    #expect(minimum.position.allSatisfy { $0.magnitude < 1e-9 })
  }

  @Test func refusesAStartThatIsNotFinite() {
    #expect(throws: TrainingError.self) {
      try LBFGS().minimize(from: [1, .nan]) { Valley.quadratic($0) }
    }
    #expect(
      throws: TrainingError.notFinite(
        array: "value at the start", row: 0, column: 0, value: .infinity)
    ) {
      try LBFGS().minimize(from: [1]) { _ in (value: .infinity, gradient: [0]) }
    }
    #expect(
      throws: TrainingError.notFinite(
        array: "gradient at the start", row: 0, column: 0, value: -.infinity)
    ) {
      try LBFGS().minimize(from: [1]) { _ in (value: 1, gradient: [-.infinity]) }
    }
  }

  @Test func refusesAGradientOfAnotherLength() {
    #expect(
      throws: TrainingError.shape(array: "gradient", expected: "2 entries", actual: "1")
    ) {
      try LBFGS().minimize(from: [1, 2]) { _ in (value: 1, gradient: [1]) }
    }
  }

  @Test func refusesOptionsOutOfRange() {
    for minimizer in [
      LBFGS(historySize: 0), LBFGS(maximumIterations: -1), LBFGS(tolerance: 0),
      LBFGS(tolerance: .nan),
    ] {
      #expect {
        try minimizer.minimize(from: [1]) { Valley.quadratic($0) }
      } throws: { error in
        if case .option? = error as? TrainingError { true } else { false }
      }
    }
  }
}

@Suite struct StrongWolfeTests {
  private typealias Curve = @Sendable (Double) -> LinePoint

  /// The test functions of J. J. Moré and D. J. Thuente, "Line search algorithms with guaranteed
  /// sufficient decrease", ACM TOMS 20 (1994), that are plain polynomials or quotients.
  private static func quotient(_ t: Double) -> LinePoint {
    let denominator = t * t + 2
    return LinePoint(
      step: t, value: -t / denominator, slope: (t * t - 2) / (denominator * denominator))
  }

  private static func quintic(_ t: Double) -> LinePoint {
    let u = t + 0.004
    let cube = u * u * u
    return LinePoint(
      step: t, value: cube * u * u - 2 * cube * u, slope: 5 * cube * u - 8 * cube)
  }

  private static func parabola(_ t: Double) -> LinePoint {
    LinePoint(step: t, value: (t - 3) * (t - 3), slope: 2 * (t - 3))
  }

  @Test(arguments: [1e-3, 1e-1, 1, 10, 1e3])
  func meetsBothConditionsFromAnyFirstStep(firstStep: Double) throws {
    let curves: [Curve] = [Self.quotient, Self.quintic, Self.parabola]
    for curve in curves {
      for curvature in [0.9, 0.1, 0.01] {
        let search = StrongWolfe(curvature: curvature)
        let start = curve(0)
        let point = try #require(
          try search.search(from: start, firstStep: firstStep, along: curve))
        #expect(point.step > 0)
        #expect(point.value <= start.value + 1e-4 * point.step * start.slope)
        #expect(abs(point.slope) <= curvature * abs(start.slope))
      }
    }
  }

  @Test func givesUpOnALineThatFallsForever() throws {
    let line: Curve = { LinePoint(step: $0, value: -$0, slope: -1) }
    #expect(try StrongWolfe().search(from: line(0), firstStep: 1, along: line) == nil)
  }

  @Test func givesUpOnASlopeThatLies() throws {
    let hill: Curve = { LinePoint(step: $0, value: $0, slope: -1) }
    #expect(try StrongWolfe().search(from: hill(0), firstStep: 1, along: hill) == nil)
  }
}
