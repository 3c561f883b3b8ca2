/// The line search of SciPy's L-BFGS-B: a step that lowers a function enough and flattens its slope
/// enough, looked for by cubic and quadratic interpolation.
///
/// Source: J. J. Moré and D. J. Thuente, "Line search algorithms with guaranteed sufficient decrease",
/// ACM Transactions on Mathematical Software 20 (1994), whose MINPACK-2 routine `dcsrch` L-BFGS-B
/// calls; the constants are those that L-BFGS-B calls it with.
struct MoreThuente: Sendable, Equatable {
  /// The fraction of the promised decrease that a step has to bring: `ftol`.
  static let sufficientDecrease = 1e-3

  /// The fraction of the slope that may be left after the step: `gtol`.
  static let curvature = 0.9

  /// The width of the bracket, as a share of its upper end, that is not made smaller: `xtol`.
  static let leastWidth = 0.1

  /// The greatest step: `stpmax`.
  static let greatestStep = 1e10

  /// How many steps are tried: `maxls`.
  static let mostTrials = 20

  /// Finds a step.
  ///
  /// - Parameters:
  ///   - start: The function at step 0.
  ///   - firstStep: The step to try first.
  ///   - function: The function along the line.
  /// - Returns: The last point tried: one that meets both conditions, or the lowest when rounding
  ///   leaves no better one; nil where the function does not fall, or there are no trials left.
  func search(
    from start: LinePoint, firstStep: Double,
    along function: (Double) throws(TrainingError) -> LinePoint
  ) throws(TrainingError) -> LinePoint? {
    guard start.slope < 0 else { return nil }
    var bracket = StepBracket(start: start, firstStep: firstStep)
    for _ in 0..<Self.mostTrials {
      let point = try function(bracket.step)
      if accepts(point, from: start) || bracket.isExhausted(by: point, from: start) { return point }
      bracket.narrow(with: point, from: start)
    }
    return nil
  }

  private func accepts(_ point: LinePoint, from start: LinePoint) -> Bool {
    point.isFinite && point.value <= Self.bound(at: point.step, from: start)
      && point.slope.magnitude <= Self.curvature * -start.slope
  }

  /// How high the function may be after a step.
  static func bound(at step: Double, from start: LinePoint) -> Double {
    start.value + step * (sufficientDecrease * start.slope)
  }
}

/// Where the step of a line search is looked for.
private struct StepBracket {
  /// The step with the least value so far, and the other end.
  var best: LinePoint
  var other: LinePoint

  /// Whether a step that will do is known to lie between the two.
  var isClosed = false

  /// The step to try next, and the steps it may not go beyond.
  private(set) var step: Double
  private var least = 0.0
  private var greatest: Double

  /// Whether a step has lowered the function enough, with the slope positive.
  private var hasPassedValley = false

  /// The width of the closed bracket after each of the last two trials.
  private var width = MoreThuente.greatestStep
  private var widthBefore = 2 * MoreThuente.greatestStep

  init(start: LinePoint, firstStep: Double) {
    (best, other) = (start, start)
    step = firstStep
    greatest = firstStep + Self.farthest * firstStep
  }

  /// By how much more than the last move a step may go on while there is no other end: the bounds of
  /// section 4 of the paper.
  private static let nearest = 1.1
  private static let farthest = 4.0

  /// The share by which two trials have to narrow the bracket, and the share of the way to the other end
  /// that an extrapolation may go.
  fileprivate static let shrinkage = 0.66

  /// Whether there is no better step left to try than the one at `point`.
  func isExhausted(by point: LinePoint, from start: LinePoint) -> Bool {
    let slopeBound = MoreThuente.sufficientDecrease * start.slope
    if isClosed, point.step <= least || point.step >= greatest { return true }
    if isClosed, greatest - least <= MoreThuente.leastWidth * greatest { return true }
    return point.step == MoreThuente.greatestStep && point.slope <= slopeBound
      && point.value <= MoreThuente.bound(at: point.step, from: start)
  }

  /// Takes a trial into account, and chooses the next.
  mutating func narrow(with point: LinePoint, from start: LinePoint) {
    guard point.isFinite else { return retreat(from: point) }
    let bound = MoreThuente.bound(at: point.step, from: start)
    if !hasPassedValley, point.value <= bound, point.slope >= 0 { hasPassedValley = true }
    // Until then the function less what is promised tells more than the function itself.
    let usesBound = !hasPassedValley && point.value <= best.value && point.value > bound
    let tilt = usesBound ? MoreThuente.sufficientDecrease * start.slope : 0
    let next = StepInterpolation(
      best: best.tilted(by: tilt), other: other.tilted(by: tilt), point: point.tilted(by: tilt),
      isClosed: isClosed, least: least, greatest: greatest)
    (best, other) = (next.newBest.tilted(by: -tilt), next.newOther.tilted(by: -tilt))
    isClosed = next.closes
    step = next.step
    limitStep(after: point)
  }

  private mutating func limitStep(after point: LinePoint) {
    if isClosed {
      if (other.step - best.step).magnitude >= Self.shrinkage * widthBefore { step = middle }
      widthBefore = width
      width = (other.step - best.step).magnitude
      (least, greatest) = (min(best.step, other.step), max(best.step, other.step))
    } else {
      least = step + Self.nearest * (step - best.step)
      greatest = step + Self.farthest * (step - best.step)
    }
    step = min(max(step, 0), MoreThuente.greatestStep)
    let isSpent =
      step <= least || step >= greatest || greatest - least <= MoreThuente.leastWidth * greatest
    if isClosed, isSpent { step = best.step }
  }

  private var middle: Double { best.step + 0.5 * (other.step - best.step) }

  /// Steps back from where the function is not finite, which MINPACK-2 does not expect.
  private mutating func retreat(from point: LinePoint) {
    greatest = point.step
    step = best.step + 0.5 * (point.step - best.step)
  }
}

extension LinePoint {
  /// The same point of the function less a line through the start with such a slope.
  fileprivate func tilted(by slope: Double) -> LinePoint {
    LinePoint(
      step: step, value: value - step * slope, slope: self.slope - slope, gradient: gradient)
  }
}

/// What the values and slopes at a trial and at both ends of a bracket say of the next trial.
///
/// Source: section 4 of Moré and Thuente, whose four cases these are; MINPACK-2's `dcstep`.
private struct StepInterpolation {
  let best: LinePoint
  let other: LinePoint
  let point: LinePoint
  let isClosed: Bool
  let least: Double
  let greatest: Double

  /// Case 1: the function has risen.
  private var rises: Bool { point.value > best.value }

  /// Case 2: the slope has changed its sign.
  private var turns: Bool { point.slope * (best.slope / best.slope.magnitude) < 0 }

  /// Case 3: the slope has become less steep; case 4 otherwise.
  private var flattens: Bool { point.slope.magnitude < best.slope.magnitude }

  var newBest: LinePoint { rises ? best : point }

  var newOther: LinePoint { rises ? point : turns ? best : other }

  /// Whether the bracket has another end from now on.
  var closes: Bool { isClosed || rises || turns }

  var step: Double {
    if rises { return stepAfterRise }
    if turns { return stepAfterTurn }
    if flattens { return stepAfterFlattening }
    guard isClosed else { return point.step > best.step ? greatest : least }
    return cubicStep(to: other)
  }

  private var stepAfterRise: Double {
    let (theta, gamma) = cubic(best, point, isAscending: point.step < best.step)
    let share = ((gamma - best.slope) + theta) / (((gamma - best.slope) + gamma) + point.slope)
    let cubicStep = best.step + share * (point.step - best.step)
    let secant = (best.value - point.value) / (point.step - best.step) + best.slope
    let quadraticStep = best.step + best.slope / secant / 2 * (point.step - best.step)
    if (cubicStep - best.step).magnitude < (quadraticStep - best.step).magnitude {
      return cubicStep
    }
    return cubicStep + (quadraticStep - cubicStep) / 2
  }

  private var stepAfterTurn: Double {
    let cubicStep = self.cubicStep(to: best)
    let secant = secantStep
    return (cubicStep - point.step).magnitude > (secant - point.step).magnitude ? cubicStep : secant
  }

  private var stepAfterFlattening: Double {
    let cubicStep = extrapolatedStep
    let secant = secantStep
    let isCubicNearer = (cubicStep - point.step).magnitude < (secant - point.step).magnitude
    guard isClosed else {
      return max(least, min(greatest, isCubicNearer ? secant : cubicStep))
    }
    let step = isCubicNearer ? cubicStep : secant
    let bound = point.step + StepBracket.shrinkage * (other.step - point.step)
    return point.step > best.step ? min(bound, step) : max(bound, step)
  }

  /// The minimum of the cubic beyond the trial, where it has one.
  private var extrapolatedStep: Double {
    let (theta, gamma) = cubic(best, point, isAscending: point.step > best.step)
    let numerator = (gamma - point.slope) + theta
    let denominator = (gamma + (best.slope - point.slope)) + gamma
    let share = numerator / denominator
    if share < 0, gamma != 0 { return point.step + share * (best.step - point.step) }
    return point.step > best.step ? greatest : least
  }

  /// Where the line through both slopes is 0.
  private var secantStep: Double {
    point.step + point.slope / (point.slope - best.slope) * (best.step - point.step)
  }

  /// The minimum of the cubic between the trial and an end.
  private func cubicStep(to end: LinePoint) -> Double {
    let (theta, gamma) = cubic(end, point, isAscending: point.step > end.step)
    let share = ((gamma - point.slope) + theta) / (((gamma - point.slope) + gamma) + end.slope)
    return point.step + share * (end.step - point.step)
  }

  /// The numbers theta and gamma of the cubic through the values and slopes of two points.
  private func cubic(
    _ end: LinePoint, _ point: LinePoint, isAscending: Bool
  ) -> (theta: Double, gamma: Double) {
    let secant = 3 * (end.value - point.value) / (point.step - end.step)
    let theta = secant + end.slope + point.slope
    let scale = max(theta.magnitude, end.slope.magnitude, point.slope.magnitude)
    let share = theta / scale
    let square = share * share - (end.slope / scale) * (point.slope / scale)
    let gamma = scale * max(0, square).squareRoot()
    return (theta, isAscending ? -gamma : gamma)
  }
}
