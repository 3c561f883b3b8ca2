extension Decimals {
  /// The digits that `general` writes at most. Source: C's format `%g`.
  private static let generalDigits = 6
  /// The least exponent of a number that is written without a power of ten. Source: as above.
  private static let leastPlainExponent = -4

  /// `value` with six digits at most and no zeros at the end, as a power of ten where it is very great
  /// or small; C's format `%g`.
  static func general(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "\(value)" }
    let exponent = roundedExponent(of: value)
    if (leastPlainExponent..<generalDigits).contains(exponent) {
      return trimmed(fixed(value, decimals: generalDigits - 1 - exponent))
    }
    let digits = trimmed(fixed(mantissa(of: value, exponent), decimals: generalDigits - 1))
    let magnitude = String(abs(exponent))
    let sign = exponent < 0 ? "-" : "+"
    return "\(digits)e\(sign)\(magnitude.count < 2 ? "0" : "")\(magnitude)"
  }

  /// The exponent of the leading digit after rounding: 6 for 999999.7.
  private static func roundedExponent(of value: Double) -> Int {
    let exponent = exponent(of: value)
    let digits = fixed(mantissa(of: abs(value), exponent), decimals: generalDigits - 1)
    return digits.hasPrefix("10") ? exponent + 1 : exponent
  }

  /// The value over a power of ten; in two steps where the power itself is no number.
  private static func mantissa(of value: Double, _ exponent: Int) -> Double {
    guard exponent < -greatestExponent else { return value / power(exponent) }
    return value * power(greatestExponent) / power(exponent + greatestExponent)
  }

  /// Digits without zeros behind the point.
  private static func trimmed(_ digits: String) -> String {
    guard digits.contains(".") else { return digits }
    let significant = digits.reversed().drop { $0 == "0" }
    return String((significant.first == "." ? significant.dropFirst() : significant).reversed())
  }
}
