extension DoubleMath {
  /// The exponential function of `x`, within 0.7 units in the last place (1 where the result is
  /// subnormal).
  ///
  /// Overflows to infinity above 709.78 and underflows to zero below -745.13.
  public static func exp(_ x: Double) -> Double {
    guard !x.isNaN else { return x }
    guard x < overflowBound else { return .infinity }
    guard x > underflowBound else { return 0 }
    // x = n ln 2 + r; adding and subtracting the rounder rounds to an integer.
    let n = (x * inverseLn2 + rounder) - rounder
    let r = DoubleDouble.sum(x - n * ln2Head, -(n * ln2Tail))
    let power = Int(n)
    // In two steps, because 2^1024 is not a double and 2^-1074 has no room for digits.
    return expNearZero(r) * powerOfTwo(power / 2) * powerOfTwo(power - power / 2)
  }

  /// The logistic function 1 / (1 + exp(-z)), without overflow for any `z`.
  public static func sigmoid(_ z: Double) -> Double {
    guard z < 0 else { return 1 / (1 + exp(-z)) }
    let odds = exp(z)
    return odds / (1 + odds)
  }

  /// The exponential of a number of at most ln(2) / 2, by its Taylor series.
  private static func expNearZero(_ r: DoubleDouble) -> Double {
    var series = 0.0
    for coefficient in reciprocalFactorials {
      series = series * r.high + coefficient
    }
    // 1 + r + (r^2 / 2! + r^3 / 3! + ...): only the part in parentheses is rounded twice.
    let sum = DoubleDouble.orderedSum(1, r.high)
    return sum.high + (sum.low + (r.low + r.high * r.high * series))
  }

  /// 2^power for a normal result: `power` from -1022 to 1023.
  private static func powerOfTwo(_ power: Int) -> Double {
    Double(sign: .plus, exponent: power, significand: 1)
  }

  private static let overflowBound = 0x1.62e42fefa39fp+9  // 1024 ln 2, rounded up
  private static let underflowBound = -0x1.74910d52d3052p+9  // -1075 ln 2, rounded down
  private static let inverseLn2 = 0x1.71547652b82fep+0
  private static let rounder = 0x1.8p+52

  /// ln 2 in two parts, the first short enough to be multiplied by any power without rounding.
  private static let ln2Head = 0x1.62e42fefa38p-1
  private static let ln2Tail = 0x1.ef35793c7673p-45

  /// 1 / i! from the smallest that matters down to 1 / 2!.
  private static let reciprocalFactorials = (2...14).reversed().map { last in
    (1...last).reduce(1.0) { $0 / Double($1) }
  }
}
