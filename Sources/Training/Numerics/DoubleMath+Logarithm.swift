extension DoubleMath {
  /// The natural logarithm of `x`, correctly rounded but for about one argument in 2^45.
  ///
  /// Zero gives minus infinity; a negative number or NaN gives NaN.
  public static func log(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? -.infinity : .nan }
    guard x.isFinite else { return x }
    return log(DoubleDouble(x.significand), exponent: Int(x.exponent)).high
  }

  /// The natural logarithm of `1 + x`, without loss for a small `x`; as exact as `log`.
  ///
  /// -1 gives minus infinity; a number below or NaN gives NaN.
  public static func log1p(_ x: Double) -> Double {
    guard x > -1 else { return x == -1 ? -.infinity : .nan }
    guard x.isFinite, x.magnitude >= 0x1p-54 else { return x }  // x - x^2 / 2 rounds to x
    let argument = DoubleDouble.sum(1, x)
    let exponent = argument.high.exponent
    let significand = DoubleDouble(
      argument.high.significand,
      Double(sign: .plus, exponent: -exponent, significand: argument.low))
    return log(significand, exponent: Int(exponent)).high
  }

  /// The logarithm of `significand * 2^exponent`, where `significand` lies in [1, 2].
  ///
  /// Uses ln(m) = 2 artanh((m - 1) / (m + 1)) for m within sqrt(1/2) and sqrt(2).
  private static func log(_ significand: DoubleDouble, exponent: Int) -> DoubleDouble {
    let halve = significand.high > 0x1.6a09e667f3bcdp+0  // sqrt(2)
    let m = halve ? DoubleDouble(significand.high / 2, significand.low / 2) : significand
    let ratio = (m - DoubleDouble(1)) / (m + DoubleDouble(1))
    let logarithm = artanh(ratio) * 2
    let power = exponent + (halve ? 1 : 0)
    return power == 0 ? logarithm : ln2 * Double(power) + logarithm
  }

  /// The inverse hyperbolic tangent by its power series, sum of x^(2i + 1) / (2i + 1).
  private static func artanh(_ x: DoubleDouble) -> DoubleDouble {
    let square = x * x
    var tail = 0.0  // the terms too small for their rounding to be seen
    for reciprocal in seriesTail {
      tail = tail * square.high + reciprocal
    }
    var sum = DoubleDouble(tail)
    for reciprocal in seriesHead {
      sum = sum * square + reciprocal
    }
    return sum * x
  }

  /// The number of terms: beyond, x^(2i) is below 2^-106 for |x| up to (sqrt(2) - 1)^2.
  private static let seriesTerms = 22

  /// The number of leading terms whose rounding to a double would be seen.
  private static let exactTerms = 11

  /// The coefficients 1 / (2i + 1) from the last to the first.
  private static let seriesTail = (exactTerms..<seriesTerms).reversed().map { term in
    1 / Double(2 * term + 1)
  }
  private static let seriesHead = (0..<exactTerms).reversed().map { term in
    DoubleDouble(1) / DoubleDouble(Double(2 * term + 1))
  }
}
