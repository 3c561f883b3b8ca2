/// The quasi-Newton method L-BFGS: minimises a smooth function of many variables from its values
/// and gradients, with a memory of the last few steps in place of second derivatives.
///
///     let minimum = try LBFGS().minimize(from: [5]) { x in
///       (value: (x[0] - 3) * (x[0] - 3), gradient: [2 * (x[0] - 3)])
///     }
///     minimum.position  // [3]
///
/// Source: D. C. Liu and J. Nocedal, "On the limited memory BFGS method for large scale
/// optimization", Mathematical Programming 45 (1989); the two-loop recursion is algorithm 7.4 of
/// Nocedal and Wright, "Numerical Optimization", 2nd edition (2006).
public struct LBFGS: Sendable, Equatable {
  /// How many steps to remember. 1 or more.
  public var historySize: Int

  /// How many steps to take at most. 0 or more.
  public var maximumIterations: Int

  /// The largest entry of the gradient, in magnitude, that counts as none. Above 0.
  public var tolerance: Double

  /// Creates a minimiser.
  public init(historySize: Int = 10, maximumIterations: Int = 1000, tolerance: Double = 1e-9) {
    self.historySize = historySize
    self.maximumIterations = maximumIterations
    self.tolerance = tolerance
  }

  /// A place where the gradient vanishes up to the tolerance.
  ///
  ///     let minimum = try LBFGS().minimize(from: start, objective)
  ///     minimum.gradient.allSatisfy { $0.magnitude <= 1e-9 }  // true
  public struct Minimum: Sendable, Equatable {
    /// The place.
    public let position: [Double]

    /// The function's value there.
    public let value: Double

    /// The function's gradient there.
    public let gradient: [Double]

    /// The number of steps that led there.
    public let iterations: Int
  }

  /// Goes downhill from `start` until the gradient vanishes.
  ///
  /// - Parameters:
  ///   - start: Where to begin.
  ///   - objective: The function, giving its value and as long a gradient as its argument.
  /// - Throws: `TrainingError.option` for an option out of range; `TrainingError.notFinite` for
  ///   a start that is NaN or infinite or has such a value; `TrainingError.shape` for a gradient
  ///   of another length; `TrainingError.notConverged` when the steps are used up;
  ///   `TrainingError.stalled` when no step leads further down, or steps in a row have made neither
  ///   the value nor the gradient smaller than they were before.
  public func minimize(
    from start: [Double],
    _ objective: ([Double]) -> (value: Double, gradient: [Double])
  ) throws(TrainingError) -> Minimum {
    try checkOptions()
    var descent = try LBFGSDescent(from: start, historySize: historySize, objective)
    var progress = DescentProgress(value: descent.value, gradient: descent.gradientNorm)
    var iterations = 0
    while descent.gradientNorm > tolerance {
      guard iterations < maximumIterations else {
        throw .notConverged(
          solver: "L-BFGS", iterations: iterations, gradient: descent.gradientNorm)
      }
      guard !progress.hasStalled, try descent.advance(objective) else {
        throw .stalled(solver: "L-BFGS", iterations: iterations, gradient: descent.gradientNorm)
      }
      progress.note(value: descent.value, gradient: descent.gradientNorm)
      iterations += 1
    }
    return Minimum(
      position: descent.position, value: descent.value, gradient: descent.gradient,
      iterations: iterations)
  }

  private func checkOptions() throws(TrainingError) {
    guard historySize >= 1 else {
      throw .option(name: "historySize", value: "\(historySize)", expected: "1 or more")
    }
    guard maximumIterations >= 0 else {
      throw .option(
        name: "maximumIterations", value: "\(maximumIterations)", expected: "0 or more")
    }
    guard tolerance > 0, tolerance.isFinite else {
      throw .option(
        name: "tolerance", value: "\(tolerance)", expected: "a finite number above 0")
    }
  }
}
