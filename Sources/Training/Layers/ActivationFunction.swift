/// An activation as the engine computes it: a function of eight sums at once, and what it makes of a gradient.
///
/// A generic parameter of the loops rather than an enumeration, so that it surely ends up inside them.
protocol ActivationFunction {
  /// g(z).
  func value(of z: Vector) -> Vector

  /// The gradient with respect to z, from the one with respect to the output g(z).
  ///
  /// - Parameter z: the sums where `Activation.needsWeightedSums`, otherwise anything.
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector
}

struct StepFunction: ActivationFunction {
  @inline(__always)
  func value(of z: Vector) -> Vector {
    Vector(repeating: 1).replacing(with: Vector(), where: z .< Vector())
      .replacing(with: z, where: z .!= z)  // NaN stays NaN
  }

  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector { Vector() }
}

struct RectifiedLinear: ActivationFunction {
  @inline(__always)
  func value(of z: Vector) -> Vector { z.positivePart }

  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector {
    gradient.replacing(with: Vector(), where: output .<= Vector())
  }
}

struct LeakyRectifiedLinear: ActivationFunction {
  let slope: Float

  @inline(__always)
  func value(of z: Vector) -> Vector { z.replacing(with: z * slope, where: z .<= Vector()) }

  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector {
    gradient.replacing(with: gradient * slope, where: output .<= Vector())
  }
}

/// ELU and SELU: scale z above 0, and below it scale alpha (exp(z) - 1).
struct ExponentialLinear: ActivationFunction {
  let alpha: Float
  var scale: Float = 1

  /// Source: G. Klambauer et al., Self-Normalizing Neural Networks, 2017, equation 14.
  static let selfNormalizing = ExponentialLinear(
    alpha: 1.673_263_242_354_377_2, scale: 1.050_700_987_355_480_5)

  @inline(__always)
  func value(of z: Vector) -> Vector {
    let negative = expm1OfNegative(z) * Vector(repeating: scale * alpha)
    return (z * scale).replacing(with: negative, where: z .<= Vector())
  }

  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector {
    (gradient * scale).replacing(
      with: gradient * (output + Vector(repeating: scale * alpha)), where: output .< Vector())
  }
}

struct Softplus: ActivationFunction {
  @inline(__always)
  func value(of z: Vector) -> Vector {
    z.positivePart + log1p(expWithoutOverflow(-z.magnitude))
  }

  /// The sigmoid of z is 1 - exp(-output).
  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector {
    gradient * -expm1OfNegative(-output)
  }
}

struct Swish: ActivationFunction {
  @inline(__always)
  func value(of z: Vector) -> Vector { z * sigmoid(z) }

  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector {
    let share = sigmoid(z)
    return gradient * (share + output * (Vector(repeating: 1) - share))
  }
}

struct GaussianErrorLinear: ActivationFunction {
  @inline(__always)
  func value(of z: Vector) -> Vector { z * normalDistribution(z) }

  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector {
    let density = expWithoutOverflow(z * z * -0.5) * Self.densityAtZero
    return gradient * (normalDistribution(z) + z * density)
  }

  /// 1 / sqrt(2 pi).
  private static let densityAtZero: Float = 0.398_942_280_401_432_7
}

struct HardSigmoid: ActivationFunction {
  @inline(__always)
  func value(of z: Vector) -> Vector {
    let six = Vector(repeating: 6)
    let raised = (z + Vector(repeating: 3)).positivePart
    return raised.replacing(with: six, where: raised .> six) / six
  }

  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector {
    (gradient / Vector(repeating: 6))
      .replacing(with: Vector(), where: output .<= Vector())
      .replacing(with: Vector(), where: output .>= Vector(repeating: 1))
  }
}

struct LogisticFunction: ActivationFunction {
  @inline(__always)
  func value(of z: Vector) -> Vector { sigmoid(z) }

  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector {
    gradient * (output * (Vector(repeating: 1) - output))
  }
}

struct HyperbolicTangent: ActivationFunction {
  @inline(__always)
  func value(of z: Vector) -> Vector { tanh(z) }

  @inline(__always)
  func gradient(_ gradient: Vector, output: Vector, z: Vector) -> Vector {
    gradient * (Vector(repeating: 1) - output * output)
  }
}
