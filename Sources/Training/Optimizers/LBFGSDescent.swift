/// The state of L-BFGS between two steps.
struct LBFGSDescent: Sendable, Equatable {
  typealias Objective = ([Double]) -> (value: Double, gradient: [Double])

  private(set) var position: [Double]
  private(set) var value: Double
  private(set) var gradient: [Double]
  private var memory: LBFGSMemory

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
    memory = LBFGSMemory(capacity: historySize)
  }

  /// Takes one step downhill that meets the strong Wolfe conditions.
  ///
  /// - Returns: Whether there was such a step.
  mutating func advance(_ objective: Objective) throws(TrainingError) -> Bool {
    let direction = memory.direction(against: gradient)
    let firstStep = memory.isEmpty ? min(1, 1 / gradientNorm) : 1
    if try advance(along: direction, firstStep: firstStep, objective) {
      return true
    }
    guard !memory.isEmpty else { return false }
    // Rounding may have spoilt the memory; steepest descent does not need it.
    memory.forget()
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
      let (value, gradient) = objective(moved(origin, by: step, along: direction))
      try Self.checkLength(gradient, direction.count)
      return LinePoint(
        step: step, value: value, slope: dot(gradient, direction), gradient: gradient)
    }
    guard let found else { return false }
    move(to: found, along: direction)
    return true
  }

  private mutating func move(to point: LinePoint, along direction: [Double]) {
    let step = direction.map { point.step * $0 }
    let gradientChange = zip(point.gradient, gradient).map { $0 - $1 }
    position = moved(position, by: point.step, along: direction)
    value = point.value
    gradient = point.gradient
    // Lost to rounding if it is not.
    if dot(step, gradientChange) > 0 { memory.remember(step, gradientChange: gradientChange) }
  }

  static func checkLength(
    _ gradient: [Double], _ count: Int
  ) throws(TrainingError) {
    guard gradient.count == count else {
      throw .shape(array: "gradient", expected: "\(count) entries", actual: "\(gradient.count)")
    }
  }
}
