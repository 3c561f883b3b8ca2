/// The logistic function 1 / (1 + exp(-x)).
@inline(__always)
func sigmoid(_ x: Vector) -> Vector {
  sigmoidAndDecay(x).sigmoid
}

/// The logistic function of x and exp(-|x|), from which the cross-entropy follows as well.
@inline(__always)
func sigmoidAndDecay(_ x: Vector) -> (sigmoid: Vector, decay: Vector) {
  let decay = expWithoutOverflow(-x.magnitude)
  let numerator = Vector(repeating: 1).replacing(with: decay, where: x .< Vector())
  return (numerator / (Vector(repeating: 1) + decay), decay)
}

/// The hyperbolic tangent.
///
/// Near zero an odd polynomial (the one of `tanhf` in S. L. Moshier's Cephes library,
/// https://www.netlib.org/cephes/), elsewhere 1 - 2 / (exp(2 |x|) + 1) with the sign of x.
@inline(__always)
func tanh(_ x: Vector) -> Vector {
  let magnitude = x.magnitude
  let one = Vector(repeating: 1)
  let far = one - Vector(repeating: 2) / (exp(magnitude + magnitude) + one)
  let isNear = magnitude .< Vector(repeating: 0.625)
  let result = far.replacing(with: tanhNearZero(magnitude), where: isNear)
  return Vector(bits: result.bits | (x.bits & VectorBits(repeating: .min)))
}

@inline(__always)
private func tanhNearZero(_ x: Vector) -> Vector {
  let square = x * x
  var p = square * Vector(repeating: -5.70498872745e-3) + Vector(repeating: 2.06390887954e-2)
  p = p * square + Vector(repeating: -5.37397155531e-2)
  p = p * square + Vector(repeating: 1.33314422036e-1)
  p = p * square + Vector(repeating: -3.33332819422e-1)
  return p * square * x + x
}
