/// An unevaluated sum of two doubles, the second at most half a unit in the last place of the
/// first: about 106 bits of precision in plain arithmetic.
///
///     let sum = DoubleDouble.sum(1, 0x1p-80)
///     sum.low  // 0x1p-80, which 1 + 0x1p-80 would lose
///
/// Products are split in halves instead of using a fused multiply-add, which not every machine
/// has, so that the bits are the same everywhere. Operands have to stay below 2^996, where the
/// splitting would overflow.
///
/// Source: T. J. Dekker, "A floating-point technique for extending the available precision",
/// Numerische Mathematik 18 (1971).
struct DoubleDouble: Sendable, Equatable {
  /// The sum rounded to a double.
  var high: Double

  /// What `high` leaves out.
  var low: Double

  init(_ high: Double, _ low: Double = 0) {
    self.high = high
    self.low = low
  }

  /// The exact sum of two doubles.
  static func sum(_ a: Double, _ b: Double) -> DoubleDouble {
    let high = a + b
    let roundedB = high - a
    let roundedA = high - roundedB
    return DoubleDouble(high, (a - roundedA) + (b - roundedB))
  }

  /// The exact sum of two doubles of which the first is the larger in magnitude, or zero.
  static func orderedSum(_ a: Double, _ b: Double) -> DoubleDouble {
    let high = a + b
    return DoubleDouble(high, b - (high - a))
  }

  /// The exact product of two doubles.
  static func product(_ a: Double, _ b: Double) -> DoubleDouble {
    let high = a * b
    let (aHead, aTail) = halves(a)
    let (bHead, bTail) = halves(b)
    let heads = aHead * bHead - high
    return DoubleDouble(high, ((heads + aHead * bTail) + aTail * bHead) + aTail * bTail)
  }

  /// Veltkamp's splitting into two parts of at most 26 bits each.
  private static func halves(_ a: Double) -> (head: Double, tail: Double) {
    let shifted = splitter * a
    let head = shifted - (shifted - a)
    return (head, a - head)
  }

  private static let splitter = 0x1p27 + 1

  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let high = sum(a.high, b.high)
    let low = sum(a.low, b.low)
    let carried = orderedSum(high.high, high.low + low.high)
    return orderedSum(carried.high, carried.low + low.low)
  }

  static func - (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    a + DoubleDouble(-b.high, -b.low)
  }

  static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let high = product(a.high, b.high)
    return orderedSum(high.high, high.low + (a.high * b.low + a.low * b.high))
  }

  static func * (a: DoubleDouble, b: Double) -> DoubleDouble {
    let high = product(a.high, b)
    return orderedSum(high.high, high.low + a.low * b)
  }

  /// The quotient, by long division with two digits of 53 bits and a correction.
  static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let first = a.high / b.high
    let afterFirst = a - b * first
    let second = afterFirst.high / b.high
    let afterSecond = afterFirst - b * second
    return orderedSum(first, second) + DoubleDouble(afterSecond.high / b.high)
  }
}
