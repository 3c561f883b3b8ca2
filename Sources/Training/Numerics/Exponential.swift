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
/// x = n ln 2 + r with |r| <= ln 2 / 2, so that exp(x) = 2^n exp(r). A polynomial gives exp(r): the
/// one of degree 6 whose greatest relative error (3e-9) is least, 1 + r + r^2 p(r).
@inline(__always)
func exp(_ x: Vector) -> Vector {
  let greatest = Vector(repeating: greatestExponent)
  return expWithoutOverflow(x.replacing(with: greatest, where: x .> greatest))
}

/// A little beyond the last argument whose exponential is finite.
private let greatestExponent: Float = 89

/// A little before the first argument whose exponential does not round to zero.
private let leastExponent: Float = -104

/// The exponential of arguments up to `greatestExponent`.
@inline(__always)
func expWithoutOverflow(_ x: Vector) -> Vector {
  /// Added and subtracted again, this number (1.5 x 2^23) leaves no place for a fraction.
  let rounder = Vector(repeating: 12_582_912)
  let shifted = x * Vector(repeating: 1.442_695_04) + rounder
  let n = shifted - rounder
  let r = (x - n * Vector(repeating: LogTwo.high)) - n * Vector(repeating: LogTwo.low)

  var p = r * Vector(repeating: 0.001_381_457_7) + Vector(repeating: 0.008_368_724)
  p = p * r + Vector(repeating: 0.041_668_39)
  p = p * r + Vector(repeating: 0.166_665_21)
  p = p * r + Vector(repeating: 0.499_999_94)
  let factor = (p * (r * r) + r) + Vector(repeating: 1)
  return scale(factor, byTwoToThe: shifted.bits &- rounder.bits)
    .replacing(with: Vector(), where: x .< Vector(repeating: leastExponent))
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
