/// The state of L-BFGS between two steps.
struct LBFGSDescent: Sendable, Equatable {
  typealias Objective = ([Double]) -> (value: Double, gradient: [Double])

  private(set) var position: [Double]
  private(set) var value: Double
  private(set) var gradient: [Double]
  private var history: [Correction] = []
  private let historySize: Int

  /// The largest entry of the gradient in magnitude.
  var gradientNorm: Double {
    gradient.reduce(0) { max($0, $1.magnitude) }
  }

  init(
    from start: [Double], historySize: Int, _ objective: Objective
  ) throws(TrainingError) {
    try Matrix(column: start).requireFinite("start")
    let (value, gradient) = objective(start)
    try Self.checkLength(gradient, start.count)
    try Matrix(column: [value]).requireFinite("value at the start")
    try Matrix(column: gradient).requireFinite("gradient at the start")
    self.position = start
    self.value = value
    self.gradient = gradient
    self.historySize = historySize
  }

  /// Takes one step downhill that meets the strong Wolfe conditions.
  ///
  /// - Returns: Whether there was such a step.
  mutating func advance(_ objective: Objective) throws(TrainingError) -> Bool {
    let direction = quasiNewtonDirection()
    let firstStep = history.isEmpty ? min(1, 1 / gradientNorm) : 1
    if try advance(along: direction, firstStep: firstStep, objective) {
      return true
    }
    guard !history.isEmpty else { return false }
    // Rounding may have spoilt the memory; steepest descent does not need it.
    history.removeAll()
    return try advance(
      along: gradient.map { -$0 }, firstStep: min(1, 1 / gradientNorm), objective)
  }

  private mutating func advance(
    along direction: [Double], firstStep: Double, _ objective: Objective
  ) throws(TrainingError) -> Bool {
    let slope = dot(gradient, direction)
    guard slope < 0 else { return false }
    let origin = position
    let start = LinePoint(step: 0, value: value, slope: slope, gradient: gradient)
    let found = try StrongWolfe().search(from: start, firstStep: firstStep) {
      (step) throws(TrainingError) -> LinePoint in
      let (value, gradient) = objective(Self.moved(origin, by: step, along: direction))
      try Self.checkLength(gradient, direction.count)
      return LinePoint(
        step: step, value: value, slope: dot(gradient, direction), gradient: gradient)
    }
    guard let found else { return false }
    move(to: found, along: direction)
    return true
  }

  private mutating func move(to point: LinePoint, along direction: [Double]) {
    let correction = Correction(
      step: direction.map { point.step * $0 },
      gradientChange: zip(point.gradient, gradient).map { $0 - $1 })
    position = Self.moved(position, by: point.step, along: direction)
    value = point.value
    gradient = point.gradient
    guard correction.curvature > 0 else { return }  // lost to rounding
    history.append(correction)
    if history.count > historySize {
      history.removeFirst()
    }
  }

  /// The gradient times an estimate of the inverse Hessian, negated: the two-loop recursion.
  private func quasiNewtonDirection() -> [Double] {
    var direction = gradient.map { -$0 }
    var shares: [Double] = []
    for correction in history.reversed() {
      let share = dot(correction.step, direction) / correction.curvature
      direction = Self.moved(direction, by: -share, along: correction.gradientChange)
      shares.append(share)
    }
    if let latest = history.last {
      let change = latest.gradientChange
      let scale = latest.curvature / dot(change, change)
      direction = direction.map { scale * $0 }
    }
    for (correction, share) in zip(history, shares.reversed()) {
      let back = dot(correction.gradientChange, direction) / correction.curvature
      direction = Self.moved(direction, by: share - back, along: correction.step)
    }
    return direction
  }

  private static func moved(
    _ position: [Double], by step: Double, along direction: [Double]
  ) -> [Double] {
    zip(position, direction).map { $0 + step * $1 }
  }

  private static func checkLength(
    _ gradient: [Double], _ count: Int
  ) throws(TrainingError) {
    guard gradient.count == count else {
      throw .shape(array: "gradient", expected: "\(count) entries", actual: "\(gradient.count)")
    }
  }
}

/// One remembered step: how the position changed, and how the gradient did.
private struct Correction: Sendable, Equatable {
  let step: [Double]
  let gradientChange: [Double]

  /// Their inner product; positive after a step that meets the Wolfe conditions.
  let curvature: Double

  init(step: [Double], gradientChange: [Double]) {
    self.step = step
    self.gradientChange = gradientChange
    self.curvature = dot(step, gradientChange)
  }
}
