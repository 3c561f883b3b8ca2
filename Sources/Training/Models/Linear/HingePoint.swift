/// Coefficients of a problem with hinge losses, and how good they are by the word of pulls: a number for
/// each sample from 0 to its cost, by which it moves the coefficients. At the minimum these are the sum
/// of the samples times their pulls.
struct HingePoint: Sendable, Equatable {
  let coefficients: [Double]

  /// By how much the objective is above its minimum at most: how far that of the dual problem, which is
  /// never above, stays behind.
  let gap: Double

  /// The objective.
  let value: Double

  init(_ coefficients: [Double], pulls: [Double], _ problem: MarginProblem) {
    self.coefficients = coefficients
    let length = dot(coefficients, coefficients).squareRoot()
    let margins = problem.margins(coefficients)
    let off = zip(coefficients, problem.sum(pulls)).map { $0 - $1 }
    var (gap, losses) = (dot(off, off) / 2, 0.0)
    // Whoever exceeds its margin should not pull, whoever misses it should do so with its whole cost.
    for (index, cost) in problem.costs.enumerated() {
      let sample = problem.samples[index]
      let rounding = Self.rounding * (1 + length * dot(sample, sample).squareRoot())
      let lead = margins[index] - 1
      guard lead.magnitude > rounding else { continue }  // is met
      gap += lead > 0 ? pulls[index] * lead : (cost - pulls[index]) * -lead
      losses += cost * max(-lead, 0)
    }
    self.gap = gap
    value = losses + dot(coefficients, coefficients) / 2
  }

  /// Whether the objective is near enough to its minimum.
  func isOptimal(within tolerance: Double) -> Bool { gap <= tolerance * max(1, value) }

  /// The error to expect of a margin, as a share of the products it is summed from.
  private static let rounding = 0x1p-48
}

extension HingePoint {
  /// The coefficients that seem optimal, where the margins are known up to a width: whoever exceeds them
  /// by more does not pull, whoever misses them by more pulls with its whole cost, and the rest so that
  /// their margins are met, with the least change of the coefficients.
  ///
  /// - Throws: `TrainingError.notConverged` when the equations are beyond numbers.
  init(
    near coefficients: [Double], width: Double, _ problem: MarginProblem
  ) throws(TrainingError) {
    let margins = problem.margins(coefficients)
    let between = margins.indices.filter { (margins[$0] - 1).magnitude < width }
    var pulls = zip(margins, problem.costs).map { $0 <= 1 - width ? $1 : 0 }
    let samples = between.map { problem.samples[$0] }
    let svd = try SingularValues(of: Matrix(samples))
    let least = Self.leastValue * (svd.values.first ?? 0)
    var coefficients = problem.sum(pulls)
    for _ in 0..<Self.corrections {
      let missed = samples.map { 1 - dot($0, coefficients) }
      for (index, value) in svd.values.enumerated() where value > least {
        let share = dot(svd.left[index], missed) / value
        coefficients = moved(coefficients, by: share, along: svd.right[index])
        for (place, sample) in between.enumerated() {
          pulls[sample] += share / value * svd.left[index][place]
        }
      }
    }
    let bounded = zip(pulls, problem.costs).map { min(max($0, 0), $1) }
    self.init(coefficients, pulls: bounded, problem)
  }

  /// The share of the greatest singular value up to which samples count as repeated.
  private static let leastValue = 1e-12

  /// How often the equations are solved: what rounding has left of the first time is seen in the second.
  private static let corrections = 3
}
