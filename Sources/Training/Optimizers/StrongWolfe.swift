/// A line search for a step that lowers a function enough and flattens its slope enough: the
/// strong Wolfe conditions
///
///     f(t) <= f(0) + c1 t f'(0)   and   |f'(t)| <= c2 |f'(0)|
///
/// Source: J. Nocedal and S. J. Wright, "Numerical Optimization", 2nd edition (2006), algorithms
/// 3.5 and 3.6; both constants are those the book recommends for quasi-Newton methods.
struct StrongWolfe: Sendable, Equatable {
  /// The fraction c1 of the promised decrease that a step has to bring.
  var sufficientDecrease = 1e-4

  /// The fraction c2 of the slope that may be left after the step.
  var curvature = 0.9

  /// How many steps may be tried.
  var maximumTrials = 60

  /// Finds a step that meets both conditions.
  ///
  /// - Parameters:
  ///   - start: The function at step 0, where its slope is negative.
  ///   - firstStep: The step to try first.
  ///   - function: The function along the line.
  /// - Returns: The point found, or nil when none is in `maximumTrials`.
  func search(
    from start: LinePoint, firstStep: Double,
    along function: (Double) throws(TrainingError) -> LinePoint
  ) throws(TrainingError) -> LinePoint? {
    var previous = start
    var step = firstStep
    for trial in 1...maximumTrials {
      let point = try function(step)
      if accepts(point, from: start) {
        return point
      }
      let isTooFar = !lowersEnough(point, from: start) || isHigher(point, than: previous)
      if isTooFar || point.slope >= 0 {
        let bracket = Bracket(best: isTooFar ? previous : point, other: isTooFar ? point : previous)
        return try zoom(into: bracket, from: start, trials: maximumTrials - trial, function)
      }
      previous = point
      step *= Self.expansion
    }
    return nil
  }

  /// Narrows a bracket that is known to hold acceptable steps until one is met.
  private func zoom(
    into bracket: Bracket, from start: LinePoint, trials: Int,
    _ function: (Double) throws(TrainingError) -> LinePoint
  ) throws(TrainingError) -> LinePoint? {
    var bracket = bracket
    for trial in 0..<trials {
      // Interpolation may creep; a bisection now and then bounds the number of trials.
      let bisects = trial % Self.bisectionInterval == Self.bisectionInterval - 1
      let point = try function(bisects ? bracket.middle : bracket.interpolated)
      if accepts(point, from: start) {
        return point
      }
      if !lowersEnough(point, from: start) || isHigher(point, than: bracket.best) {
        bracket.other = point
      } else {
        if point.slope * (bracket.other.step - bracket.best.step) >= 0 {
          bracket.other = bracket.best
        }
        bracket.best = point
      }
    }
    return nil
  }

  /// By how much the steps of the first phase grow.
  private static let expansion = 2.0

  /// Every so many trials of the second phase one halves the bracket.
  private static let bisectionInterval = 3
}

// Near a minimum the decrease falls below the last digit of the value, where only the slope
// still tells one step from another; hence the allowance for rounding.
extension StrongWolfe {
  /// Whether a point meets both conditions, the first up to the rounding of the value.
  func accepts(_ point: LinePoint, from start: LinePoint) -> Bool {
    lowersEnough(point, from: start) && point.slope.magnitude <= -curvature * start.slope
  }

  /// Whether a point meets the first condition, up to the rounding of the value.
  private func lowersEnough(_ point: LinePoint, from start: LinePoint) -> Bool {
    let bound = start.value + sufficientDecrease * point.step * start.slope
    return point.isFinite && point.value <= bound + Self.rounding(ofValue: start.value)
  }

  /// Whether a point is higher than another by more than rounding.
  private func isHigher(_ point: LinePoint, than other: LinePoint) -> Bool {
    point.value > other.value + Self.rounding(ofValue: other.value)
  }

  /// The error to expect of a value that was summed from many: some units in the last place.
  static func rounding(ofValue value: Double) -> Double {
    16 * value.ulp
  }
}

/// Two steps between which there are acceptable ones.
private struct Bracket {
  /// The end with the lowest value so far among those that lower the function enough.
  var best: LinePoint
  var other: LinePoint

  var middle: Double { best.step + 0.5 * (other.step - best.step) }

  /// The minimum of the cubic through both values and slopes, kept off the ends; the middle
  /// where there is none.
  ///
  /// Source: Nocedal and Wright, equation 3.59.
  var interpolated: Double {
    guard other.isFinite else { return middle }
    let width = other.step - best.step
    let secant = 3 * (other.value - best.value) / width
    let first = best.slope + other.slope - secant
    let root = (first * first - best.slope * other.slope).squareRoot()
    let second = width < 0 ? -root : root
    let share = (other.slope + second - first) / (other.slope - best.slope + 2 * second)
    guard share.isFinite else { return middle }
    let margin = Self.margin
    return other.step - min(max(share, margin), 1 - margin) * width
  }

  /// The share of the bracket at each end that interpolation keeps off.
  private static let margin = 0.1
}
