/// The natural logarithm, the same on every machine.
///
/// At a power of the base the last bit of a logarithm decides where ticks begin and which of them are
/// labelled, and in the C library it differs from one machine to the next.
enum Logarithm {
  private static let sqrtOfTwo = 2.0.squareRoot()
  /// The logarithm of 2: the nearest Double, and the nearest to the rest.
  private static let two = DoubleDouble(sum: 0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56)
  /// Terms of the series below this share of the first do not count.
  private static let negligible = 0x1p-110

  /// The logarithm of `value`, correctly rounded but for a case in millions of millions.
  static func natural(_ value: Double) -> Double {
    guard value.isFinite, value > 0 else {
      return value == 0 ? -.infinity : value > 0 ? value : .nan
    }
    // value = significand * 2^exponent, with a significand around 1.
    let isGreat = value.significand > sqrtOfTwo
    let significand = isGreat ? value.significand / 2 : value.significand
    let exponent = Double(value.exponent) + (isGreat ? 1 : 0)
    let powersOfTwo = two * DoubleDouble(sum: exponent, 0)
    return (powersOfTwo + nearOne(significand)).high
  }

  /// The logarithm of a number between half of and all of the root of 2: twice the sum of s^n / n for
  /// odd n, where s = (value - 1) / (value + 1).
  private static func nearOne(_ value: Double) -> DoubleDouble {
    let s = DoubleDouble(sum: value, -1) / DoubleDouble(sum: value, 1)
    let square = s * s
    var (power, sum, n) = (s, s, 1.0)
    while abs(power.high) > negligible * abs(s.high) {
      power = power * square
      n += 2
      sum = sum + power / DoubleDouble(sum: n, 0)
    }
    return sum + sum
  }
}
