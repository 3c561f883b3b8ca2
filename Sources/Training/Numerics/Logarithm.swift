/// The natural logarithm: minus infinity at zero, NaN below it.
///
/// x = 2^e m with sqrt(1/2) <= m < sqrt(2), so that ln x = e ln 2 + ln m; a polynomial in m - 1
/// gives ln m. Its coefficients are those of `logf` in S. L. Moshier's Cephes library
/// (https://www.netlib.org/cephes/).
@inline(__always)
func log(_ x: Vector) -> Vector {
  let (exponent, mantissa) = split(x)
  let finite = logarithm(exponent: exponent, fraction: mantissa - Vector(repeating: 1))
  let infinity = Vector(repeating: .infinity)
  return
    finite
    .replacing(with: x, where: x .== infinity)
    .replacing(with: -infinity, where: x .== Vector())
    .replacing(with: Vector(repeating: .nan), where: .!(x .>= Vector()))
}

/// ln(1 + x) for x >= 0, exact to the last places also where 1 + x loses the digits of x.
///
/// Adds to ln(1 + x) the first-order effect of what the addition rounded off.
@inline(__always)
func log1p(_ x: Vector) -> Vector {
  let sum = Vector(repeating: 1) + x
  let lost = x - (sum - Vector(repeating: 1))
  return log(sum) + lost / sum
}

/// The exponent of each positive lane, and the factor between sqrt(1/2) and sqrt(2) left over.
@inline(__always)
private func split(_ x: Vector) -> (exponent: Vector, mantissa: Vector) {
  let isSubnormal = x .< Vector(repeating: .leastNormalMagnitude)
  let normal = x.replacing(with: x * Vector(repeating: 8_388_608), where: isSubnormal)
  let shift = Vector().replacing(with: Vector(repeating: -23), where: isSubnormal)

  /// The bit pattern of sqrt(1/2): above it the exponent field counts one more.
  let rootOfHalf = VectorBits(repeating: 0x3F35_04F3)
  let exponent = (normal.bits &- rootOfHalf) &>> 23
  let mantissa = Vector(bits: normal.bits &- (exponent &<< 23))
  return (float(exponent) + shift, mantissa)
}

/// Small integers as floats: they become the last digits of 1.5 x 2^23, which is then taken away.
@inline(__always)
private func float(_ integers: VectorBits) -> Vector {
  let offset = Vector(repeating: 12_582_912)
  return Vector(bits: offset.bits &+ integers) - offset
}

/// exponent x ln 2 + ln(1 + fraction).
@inline(__always)
private func logarithm(exponent: Vector, fraction f: Vector) -> Vector {
  var p = f * Vector(repeating: 7.0376836292e-2) + Vector(repeating: -1.1514610310e-1)
  p = p * f + Vector(repeating: 1.1676998740e-1)
  p = p * f + Vector(repeating: -1.2420140846e-1)
  p = p * f + Vector(repeating: 1.4249322787e-1)
  p = p * f + Vector(repeating: -1.6668057665e-1)
  p = p * f + Vector(repeating: 2.0000714765e-1)
  p = p * f + Vector(repeating: -2.4999993993e-1)
  p = p * f + Vector(repeating: 3.3333331174e-1)
  let square = f * f
  let tail = (f * square * p + exponent * Vector(repeating: LogTwo.low)) - square * 0.5
  return (f + tail) + exponent * Vector(repeating: LogTwo.high)
}
