// The elementary functions below use additions, multiplications and divisions only, each rounded
// as IEEE 754 says, and no mathematics library, whose last bits differ from system to system.
// They stay within 2 units in the last place of the exact value (NumericsTests measures them).

/// ln 2 in two parts. The first has so few bits that its multiples by an exponent are exact.
enum LogTwo {
  static let high: Float = 0.693359375
  static let low: Float = -2.12194440e-4
}

/// The exponential function.
///
/// x = n ln 2 + r with |r| <= ln 2 / 2, so that exp(x) = 2^n exp(r); a polynomial gives exp(r).
/// Its coefficients are those of `expf` in S. L. Moshier's Cephes library
/// (https://www.netlib.org/cephes/).
@inline(__always)
func exp(_ x: Vector) -> Vector {
  let belowOverflow = x.replacing(with: Vector(repeating: 89), where: x .> Vector(repeating: 89))
  return expWithoutOverflow(belowOverflow)
}

/// The exponential of arguments up to 89, a little beyond the last one whose result is finite.
@inline(__always)
func expWithoutOverflow(_ argument: Vector) -> Vector {
  /// Below the logarithm of half the least subnormal number, which rounds to zero.
  let least = Vector(repeating: -104)
  let x = argument.replacing(with: least, where: argument .< least)

  /// Added and subtracted again, this number (1.5 x 2^23) leaves no place for a fraction.
  let rounder = Vector(repeating: 12_582_912)
  let shifted = x * Vector(repeating: 1.442_695_04) + rounder
  let n = shifted - rounder
  let r = (x - n * Vector(repeating: LogTwo.high)) - n * Vector(repeating: LogTwo.low)

  var p = r * Vector(repeating: 1.9875691500e-4) + Vector(repeating: 1.3981999507e-3)
  p = p * r + Vector(repeating: 8.3334519073e-3)
  p = p * r + Vector(repeating: 4.1665795894e-2)
  p = p * r + Vector(repeating: 1.6666665459e-1)
  p = p * r + Vector(repeating: 5.0000001201e-1)
  let mantissa = (p * (r * r) + r) + Vector(repeating: 1)
  return scale(mantissa, byTwoToThe: shifted.bits &- rounder.bits)
}

/// `x` times 2^n, in two steps, because 2^n alone may be subnormal or too large.
@inline(__always)
private func scale(_ x: Vector, byTwoToThe n: VectorBits) -> Vector {
  let first = n &>> 1
  return x * powerOfTwo(first) * powerOfTwo(n &- first)
}

/// 2^n for -126 <= n <= 127.
@inline(__always)
private func powerOfTwo(_ n: VectorBits) -> Vector {
  Vector(bits: (n &+ VectorBits(repeating: 127)) &<< 23)
}
