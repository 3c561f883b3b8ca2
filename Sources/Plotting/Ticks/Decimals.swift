import Glibc

/// Arithmetic with powers of ten, as the places and the labels of ticks need it.
enum Decimals {
  /// The exponent of the greatest power of ten that is a normal Double; the search for digits
  /// never goes further down than its negative.
  static let greatestExponent = 308

  /// 10 to the power of `exponent`.
  static func power(_ exponent: Int) -> Double {
    pow(10, Double(exponent))
  }

  /// The exponent of the leading digit of `value`: 2 for 100 to 999, -3 for 0.001 to 0.00999.
  ///
  /// Values that lie within rounding of a power of ten may count as that power; a power of ten
  /// itself always does. `value` must be finite; 0 has exponent 0.
  static func exponent(of value: Double) -> Int {
    guard value.isFinite, value != 0 else { return 0 }
    let magnitude = abs(value)
    let estimate = Int(log10(magnitude).rounded(.down))
    return power(estimate + 1) <= magnitude ? estimate + 1 : estimate
  }

  /// How many whole times `divisor` goes into `value`, and what is left, which has the sign of
  /// `divisor`.
  ///
  /// The quotient is taken from the exact remainder, so that 0.3 / 0.1 does not fall short.
  static func floorDivision(
    of value: Double, by divisor: Double
  ) -> (quotient: Double, remainder: Double) {
    var remainder = value.truncatingRemainder(dividingBy: divisor)
    var ratio = (value - remainder) / divisor
    if remainder != 0, (divisor < 0) != (remainder < 0) {
      remainder += divisor
      ratio -= 1
    }
    return (ratio.rounded(.toNearestOrAwayFromZero), remainder)
  }

  /// The most digits after the point that `fixed` writes: 10 to the power of it times a
  /// significand of 53 bits still fits 128 bits.
  static let mostDecimals = 22

  /// `value` with `decimals` digits after the point, the exact binary value rounded half to even.
  ///
  /// Values too great for a row of digits are written as Swift writes them.
  static func fixed(_ value: Double, decimals: Int) -> String {
    let decimals = min(max(decimals, 0), mostDecimals)
    guard let scaled = scaledInteger(abs(value), decimals: decimals) else {
      return value.description
    }
    var digits = String(scaled)
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
    }
    if decimals > 0 {
      digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals))
    }
    return value < 0 && scaled != 0 ? "-" + digits : digits
  }

  /// `magnitude` times 10 to the power of `decimals`, rounded half to even; nil beyond 128 bits.
  private static func scaledInteger(_ magnitude: Double, decimals: Int) -> UInt128? {
    guard magnitude.isFinite else { return nil }
    guard magnitude != 0 else { return 0 }
    var scale: UInt128 = 1
    for _ in 0..<decimals { scale *= 10 }
    // The magnitude is significand * 2^shift with a whole significand.
    let implicitBit: UInt64 = magnitude.isNormal ? 1 << Double.significandBitCount : 0
    let significand = UInt128(magnitude.significandBitPattern | implicitBit)
    let shift =
      max(Int(magnitude.exponent), Int(Double.leastNormalMagnitude.exponent))
      - Double.significandBitCount
    let (product, overflow) = significand.multipliedReportingOverflow(by: scale)
    guard !overflow else { return nil }
    if shift >= 0 {
      guard product.leadingZeroBitCount > shift else { return nil }
      return product << UInt128(shift)
    }
    return shiftedRight(product, by: -shift)
  }

  /// `value` / 2^`places`, rounded half to even.
  private static func shiftedRight(_ value: UInt128, by places: Int) -> UInt128 {
    guard places < UInt128.bitWidth else { return 0 }
    let floor = value >> UInt128(places)
    let rest = value - floor << UInt128(places)
    let half = UInt128(1) << UInt128(places - 1)
    let isUp = rest > half || (rest == half && floor & 1 == 1)
    return isUp ? floor + 1 : floor
  }
}
