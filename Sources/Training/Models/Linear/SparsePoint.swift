/// A place among the parameters, with all that the objective and the L1 penalty say there.
struct SparsePoint: Sendable, Equatable {
  let parameters: [Double]

  /// The objective with the penalty.
  let value: Double

  /// The gradient of the objective without it.
  let gradient: [Double]

  /// By how much the conditions of a minimum are missed at most.
  let violation: Double

  private let coefficientCount: Int

  init(_ parameters: [Double], _ objective: LogisticObjective, _ l1: Double) {
    self.parameters = parameters
    coefficientCount = objective.coefficientCount
    let smooth = objective(parameters)
    gradient = smooth.gradient
    let magnitudes = parameters.prefix(coefficientCount).reduce(0) { $0 + $1.magnitude }
    value = smooth.value + l1 * magnitudes
    var violation = 0.0
    for (index, slope) in smooth.gradient.enumerated() {
      let cost = index < objective.coefficientCount ? l1 : 0
      let parameter = parameters[index]
      let missed: Double
      if parameter == 0 {
        missed = max(slope.magnitude - cost, 0)
      } else {
        missed = (slope + (parameter > 0 ? cost : -cost)).magnitude
      }
      violation = max(violation, missed)
    }
    self.violation = violation
  }

  /// By how much the value falls along a change if the objective were a plane: a number below 0.
  func promise(of change: [Double], l1: Double) -> Double {
    let moved = zip(parameters, change).prefix(coefficientCount).reduce(0) { sum, pair in
      sum + (pair.0 + pair.1).magnitude - pair.0.magnitude
    }
    return dot(gradient, change) + l1 * moved
  }
}
