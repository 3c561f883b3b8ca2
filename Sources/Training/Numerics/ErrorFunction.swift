/// The distribution function of the standard normal, (1 + erf(x / sqrt 2)) / 2.
@inline(__always)
func normalDistribution(_ x: Vector) -> Vector {
  let scaled = x * Float(0.707_106_781_186_547_5)
  let tail = complementaryErrorFunction(scaled.magnitude) * Float(0.5)
  let far = (Vector(repeating: 1) - tail).replacing(with: tail, where: x .< Vector())
  let near = Vector(repeating: 0.5) + errorFunctionNearZero(scaled) * Float(0.5)
  return near.replacing(with: far, where: scaled.magnitude .> Vector(repeating: 1))
}

/// exp(x) - 1 for arguments up to 0, without the loss of digits near it.
@inline(__always)
func expm1OfNegative(_ x: Vector) -> Vector {
  // tanh(x / 2) (exp(x) + 1) = exp(x) - 1.
  let argument = x.replacing(with: Vector(), where: x .> Vector())
  return tanh(argument * Float(0.5)) * (expWithoutOverflow(argument) + Vector(repeating: 1))
}

// Both approximations are those of `erff` in S. L. Moshier's Cephes library (https://www.netlib.org/cephes/).

/// The error function of arguments from -1 to 1, an odd polynomial.
@inline(__always)
private func errorFunctionNearZero(_ x: Vector) -> Vector {
  let square = x * x
  var p = square * Float(7.853_861_353_153_693e-5) - Vector(repeating: 8.010_193_625_184_903e-4)
  p = p * square + Vector(repeating: 5.188_327_685_732_524e-3)
  p = p * square - Vector(repeating: 2.685_381_193_529_856e-2)
  p = p * square + Vector(repeating: 1.128_358_514_861_418e-1)
  p = p * square - Vector(repeating: 3.761_262_582_423_300e-1)
  p = p * square + Vector(repeating: 1.128_379_165_726_710)
  return p * x
}

/// 1 - erf(x) for arguments from 1 on: exp(-x^2) / x times a polynomial of 1 / x^2, one up to 2 and another behind.
@inline(__always)
private func complementaryErrorFunction(_ x: Vector) -> Vector {
  let inverse = Vector(repeating: 1) / x
  let y = inverse * inverse
  var near = y * Float(2.326_819_970_068_386e-2) - Vector(repeating: 1.387_039_388_740_657e-1)
  near = near * y + Vector(repeating: 3.687_424_674_597_105e-1)
  near = near * y - Vector(repeating: 5.824_733_027_278_666e-1)
  near = near * y + Vector(repeating: 6.210_004_621_745_983e-1)
  near = near * y - Vector(repeating: 4.944_515_323_274_145e-1)
  near = near * y + Vector(repeating: 3.404_879_937_665_872e-1)
  near = near * y - Vector(repeating: 2.741_127_028_184_656e-1)
  near = near * y + Vector(repeating: 5.638_259_427_472_472e-1)
  var far = y * Float(-1.047_766_399_936_249e1) + Vector(repeating: 1.297_719_955_372_516e1)
  far = far * y - Vector(repeating: 7.495_518_717_768_503)
  far = far * y + Vector(repeating: 2.921_019_019_210_786)
  far = far * y - Vector(repeating: 1.015_265_279_202_700)
  far = far * y + Vector(repeating: 4.218_463_358_204_948e-1)
  far = far * y - Vector(repeating: 2.820_767_439_740_514e-1)
  far = far * y + Vector(repeating: 5.641_895_067_754_075e-1)
  let polynomial = far.replacing(with: near, where: x .< Vector(repeating: 2))
  return expWithoutOverflow(-(x * x)) * inverse * polynomial
}
