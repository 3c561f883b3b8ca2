/// What L-BFGS remembers of its last steps, in place of second derivatives.
///
/// Source: algorithm 7.4 of J. Nocedal and S. J. Wright, "Numerical Optimization", 2nd edition (2006).
struct LBFGSMemory: Sendable, Equatable {
  private var corrections: [Correction] = []

  /// How many steps are remembered. 1 or more.
  let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  var isEmpty: Bool { corrections.isEmpty }

  /// Remembers a step, in place of the oldest when there is no room.
  ///
  /// - Precondition: The inner product of both is positive, as after a step that meets the Wolfe
  ///   conditions.
  mutating func remember(_ step: [Double], gradientChange: [Double]) {
    corrections.append(Correction(step: step, gradientChange: gradientChange))
    if corrections.count > capacity {
      corrections.removeFirst()
    }
  }

  mutating func forget() {
    corrections.removeAll()
  }

  /// The gradient times an estimate of the inverse Hessian, negated: the two-loop recursion.
  func direction(against gradient: [Double]) -> [Double] {
    var direction = gradient.map { -$0 }
    var shares: [Double] = []
    for correction in corrections.reversed() {
      let share = dot(correction.step, direction) / correction.curvature
      direction = moved(direction, by: -share, along: correction.gradientChange)
      shares.append(share)
    }
    if let latest = corrections.last {
      let change = latest.gradientChange
      let scale = latest.curvature / dot(change, change)
      direction = direction.map { scale * $0 }
    }
    for (correction, share) in zip(corrections, shares.reversed()) {
      let back = dot(correction.gradientChange, direction) / correction.curvature
      direction = moved(direction, by: share - back, along: correction.step)
    }
    return direction
  }
}

/// One remembered step: how the position changed, and how the gradient did.
private struct Correction: Sendable, Equatable {
  let step: [Double]
  let gradientChange: [Double]

  /// Their inner product.
  let curvature: Double

  init(step: [Double], gradientChange: [Double]) {
    self.step = step
    self.gradientChange = gradientChange
    self.curvature = dot(step, gradientChange)
  }
}

/// A position after a step along a direction.
func moved(
  _ position: [Double], by step: Double, along direction: [Double]
) -> [Double] {
  zip(position, direction).map { $0 + step * $1 }
}
