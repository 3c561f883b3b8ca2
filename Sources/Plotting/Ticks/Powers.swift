import Glibc

/// The powers of a number.
struct Powers: Hashable {
  /// The number, above 1.
  var base: Double

  /// How far a logarithm may be from a whole number, as a share of it, and count as one. Source:
  /// Matplotlib's `_is_close_to_int`, by Python's `math.isclose`.
  private static let tolerance = 1e-9

  /// The base to the power of a whole number.
  func power(_ exponent: Double) -> Double {
    guard base == 10 else { return pow(base, exponent) }
    // No Double is as great as the greatest of these, nor as small as the least.
    return Decimals.power(Int(exponent, clampedTo: -400...400))
  }

  /// The logarithm of a value, rounded twice as Matplotlib rounds it: that of 1000 to base 10 is a
  /// little less than 3.
  func logarithm(of value: Double) -> Double {
    Logarithm.natural(value) / Logarithm.natural(base)
  }

  /// The greatest power that is less than a value, as rounded logarithms tell it. Source:
  /// `_decade_less`.
  func last(before value: Double) -> Double {
    let exponent = logarithm(of: value).rounded(.down)
    let last = power(exponent)
    return last == value ? last / base : last
  }

  /// The least power that is greater than a value. Source: `_decade_greater`.
  func first(after value: Double) -> Double {
    let exponent = logarithm(of: value).rounded(.up)
    let first = power(exponent)
    return first == value ? first * base : first
  }

  /// A value as a coefficient from 1 up to the base, times a power of the base.
  func parts(of value: Double) -> (coefficient: Double, exponent: Double, isPower: Bool) {
    let logarithm = logarithm(of: value)
    let whole = logarithm.rounded(.toNearestOrEven)
    let slack = Self.tolerance * max(abs(logarithm), abs(whole))
    guard abs(logarithm - whole) > slack else { return (1, whole, true) }
    let exponent = logarithm.rounded(.down)
    let unit = power(exponent)
    // A power that has lost its digits is nothing to divide by.
    let coefficient = unit.isNormal ? value / unit : pow(base, logarithm - exponent)
    return (coefficient, exponent, false)
  }
}
