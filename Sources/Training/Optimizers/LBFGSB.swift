/// SciPy's L-BFGS-B where there are no bounds: the same steps, line search and criteria, so that it
/// ends where SciPy ends, up to what rounding does on the way.
///
///     let solver = LBFGSB(gradientTolerance: 1e-4, maximumIterations: 200, maximumEvaluations: 15_000)
///     let end = try solver.minimize(from: start) { objective($0) }
///
/// Unlike ``LBFGS`` it may end before the gradient vanishes, which is what training a network takes.
///
/// Source: R. H. Byrd, P. Lu, J. Nocedal and C. Zhu, "A limited memory algorithm for bound constrained
/// optimization", SIAM Journal on Scientific Computing 16 (1995); `scipy.optimize.minimize`, method
/// "L-BFGS-B", whose defaults these are.
struct LBFGSB: Sendable, Equatable {
  typealias Objective = ([Double]) -> (value: Double, gradient: [Double])

  /// How many steps are remembered: `maxcor`.
  private static let historySize = 10

  /// The decrease in one step, as a share of the value (or of 1), that ends a run: `ftol`.
  private static let leastReduction = 2.220446049250313e-09

  /// The largest entry of the gradient that counts as none: `gtol`.
  var gradientTolerance: Double

  /// How many steps are taken at most: `maxiter`.
  var maximumIterations: Int

  /// After how many evaluations no step is begun: `maxfun`.
  var maximumEvaluations: Int

  /// Where a run has ended.
  struct End: Sendable, Equatable {
    var position: [Double]
    var value: Double
    var gradient: [Double]

    /// The value at the start and after each step.
    var values: [Double]

    /// How often the function was asked for.
    var evaluations = 1

    /// Whether the gradient or the decrease had become small enough.
    var hasConverged = false

    var iterations: Int { values.count - 1 }

    fileprivate func hasVanishingGradient(within tolerance: Double) -> Bool {
      gradient.reduce(0) { max($0, $1.magnitude) } <= tolerance
    }
  }

  /// Goes downhill from `start`.
  ///
  /// - Throws: `TrainingError.notFinite` for a start that is NaN or infinite or has such a value,
  ///   `TrainingError.shape` for a gradient of another length.
  func minimize(
    from start: [Double], _ objective: Objective
  ) throws(TrainingError) -> End {
    // Checks the start.
    let descent = try LBFGSDescent(from: start, historySize: Self.historySize, objective)
    var end = End(
      position: start, value: descent.value, gradient: descent.gradient, values: [descent.value])
    end.hasConverged = end.hasVanishingGradient(within: gradientTolerance)
    var memory = LBFGSMemory(capacity: Self.historySize)
    while !end.hasConverged, end.iterations < maximumIterations,
      end.evaluations <= maximumEvaluations
    {
      let valueBefore = end.value
      guard try advance(&end, &memory, objective) else {
        guard !memory.isEmpty else { break }
        memory.forget()
        continue
      }
      end.values.append(end.value)
      // As in SciPy, what runs out in the last step does not ask whether it was enough.
      guard end.iterations < maximumIterations, end.evaluations <= maximumEvaluations else { break }
      let scale = max(valueBefore.magnitude, end.value.magnitude, 1)
      end.hasConverged =
        end.hasVanishingGradient(within: gradientTolerance)
        || valueBefore - end.value <= Self.leastReduction * scale
    }
    return end
  }

  /// Takes a step.
  ///
  /// - Returns: Whether there was one that lowered the function.
  private func advance(
    _ end: inout End, _ memory: inout LBFGSMemory, _ objective: Objective
  ) throws(TrainingError) -> Bool {
    let direction = memory.direction(against: end.gradient)
    let firstStep =
      end.iterations == 0 ? min(1 / dot(direction, direction).squareRoot(), Self.most) : 1
    let (origin, gradient) = (end.position, end.gradient)
    let start = LinePoint(
      step: 0, value: end.value, slope: dot(gradient, direction), gradient: gradient)
    var evaluations = end.evaluations
    let found = try MoreThuente().search(from: start, firstStep: firstStep) {
      (step) throws(TrainingError) -> LinePoint in
      evaluations += 1
      let (value, gradient) = objective(moved(origin, by: step, along: direction))
      try LBFGSDescent.checkLength(gradient, direction.count)
      return LinePoint(
        step: step, value: value, slope: dot(gradient, direction), gradient: gradient)
    }
    end.evaluations = evaluations
    guard let found, found.isFinite else { return false }
    remember(found, along: direction, from: start, in: &memory)
    end.position = moved(origin, by: found.step, along: direction)
    end.value = found.value
    end.gradient = found.gradient
    return true
  }

  /// The greatest first step.
  private static let most = MoreThuente.greatestStep

  /// Remembers a step unless its curvature is lost to rounding.
  private func remember(
    _ point: LinePoint, along direction: [Double], from start: LinePoint,
    in memory: inout LBFGSMemory
  ) {
    let curvature = (point.slope - start.slope) * point.step
    guard curvature > Double.ulpOfOne * (-start.slope * point.step) else { return }
    memory.remember(
      direction.map { point.step * $0 },
      gradientChange: zip(point.gradient, start.gradient).map { $0 - $1 })
  }
}
