import Testing

@testable import Training

@Suite struct LBFGSBTests {
  private func rosenbrock(_ x: [Double]) -> (value: Double, gradient: [Double]) {
    let across = x[1] - x[0] * x[0]
    return (
      value: 100 * across * across + (1 - x[0]) * (1 - x[0]),
      gradient: [-400 * across * x[0] - 2 * (1 - x[0]), 200 * across]
    )
  }

  /// SciPy 1.17.1 takes as many steps and evaluations from here:
  /// `minimize(f, [-1.2, 1], jac=True, method="L-BFGS-B", options={"gtol": 1e-5, "maxcor": 10})`.
  @Test func takesAsManyStepsAsSciPyInRosenbrocksValley() throws {
    let solver = LBFGSB(
      gradientTolerance: 1e-5, maximumIterations: 1000, maximumEvaluations: 1000)
    let end = try solver.minimize(from: [-1.2, 1], rosenbrock)
    #expect(end.hasConverged)
    #expect(end.iterations == 36)
    #expect(end.evaluations == 44)
    expectClose(end.position, [1, 1], within: 1e-5)
  }

  @Test func turnsBackFromWhereTheFunctionIsNotFinite() throws {
    let solver = LBFGSB(gradientTolerance: 1e-9, maximumIterations: 100, maximumEvaluations: 1000)
    let end = try solver.minimize(from: [0.01]) { x in
      (value: x[0] - DoubleMath.log(x[0]), gradient: [1 - 1 / x[0]])
    }
    #expect(end.hasConverged)
    expectClose(end.position, [1], within: 1e-4)
  }

  @Test func endsWhereASlopeLies() throws {
    let solver = LBFGSB(gradientTolerance: 1e-9, maximumIterations: 100, maximumEvaluations: 1000)
    let end = try solver.minimize(from: [1]) { x in (value: x[0], gradient: [-1]) }
    #expect(!end.hasConverged)
    #expect(end.position == [1])
  }

  @Test func endsWhereAFunctionFallsForEver() throws {
    let solver = LBFGSB(gradientTolerance: 1e-9, maximumIterations: 50, maximumEvaluations: 100)
    let end = try solver.minimize(from: [0]) { x in (value: -x[0], gradient: [-1]) }
    #expect(!end.hasConverged)
    #expect(end.evaluations < 200)
  }
}
