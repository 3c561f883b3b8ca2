extension DoubleMath {
  /// The sine of `x` radians, correctly rounded but for about one argument in 2^45.
  ///
  /// An infinite `x` or NaN gives NaN.
  public static func sin(_ x: Double) -> Double {
    // Below, x - x^3 / 6 rounds to x; the sign of zero stays, too.
    guard x.magnitude >= 0x1p-26 else { return x }
    guard x.isFinite else { return .nan }
    let angle = ReducedAngle(x.magnitude)
    let sine = ray(angle).sine
    return x < 0 ? -sine : sine
  }

  /// The cosine of `x` radians; as exact as `sin`.
  ///
  /// An infinite `x` or NaN gives NaN.
  public static func cos(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    return ray(ReducedAngle(x.magnitude)).cosine
  }

  /// The point of the unit circle at an angle: what is computed within an eighth of the circle is
  /// turned by right angles.
  private static func ray(_ angle: ReducedAngle) -> (sine: Double, cosine: Double) {
    let square = angle.remainder * angle.remainder
    let sine = (series(sineHead, sineTail, square) * angle.remainder).high
    let cosine = series(cosineHead, cosineTail, square).high
    return switch angle.quadrant {
    case 0: (sine, cosine)
    case 1: (cosine, -sine)
    case 2: (-sine, -cosine)
    default: (-cosine, sine)
    }
  }

  /// A power series of `square`, whose last terms are too small for their rounding to be seen.
  private static func series(
    _ head: [DoubleDouble], _ tail: [Double], _ square: DoubleDouble
  ) -> DoubleDouble {
    var rest = 0.0
    for coefficient in tail {
      rest = rest * square.high + coefficient
    }
    var sum = DoubleDouble(rest)
    for coefficient in head {
      sum = sum * square + coefficient
    }
    return sum
  }

  /// The number of terms: beyond, x^(2i) / (2i)! is below 2^-106 for x up to pi / 4.
  private static let circularTerms = 15

  /// The number of leading terms whose rounding to a double would be seen.
  private static let exactCircularTerms = 9

  // The coefficients (-1)^i / (2i + 1)! and (-1)^i / (2i)!, from the last to the first. The
  // factorials of the leading terms are doubles.
  private static let sineTail = tail { reciprocalFactorial(2 * $0 + 1).high }
  private static let sineHead = head { reciprocalFactorial(2 * $0 + 1) }
  private static let cosineTail = tail { reciprocalFactorial(2 * $0).high }
  private static let cosineHead = head { reciprocalFactorial(2 * $0) }

  private static func tail(_ coefficient: (Int) -> Double) -> [Double] {
    (exactCircularTerms..<circularTerms).reversed().map { term in
      term.isMultiple(of: 2) ? coefficient(term) : -coefficient(term)
    }
  }

  private static func head(_ coefficient: (Int) -> DoubleDouble) -> [DoubleDouble] {
    (0..<exactCircularTerms).reversed().map { term in
      term.isMultiple(of: 2) ? coefficient(term) : DoubleDouble(0) - coefficient(term)
    }
  }

  private static func reciprocalFactorial(_ number: Int) -> DoubleDouble {
    let factorial = (0..<number).reduce(1.0) { $0 * Double($1 + 1) }
    return DoubleDouble(1) / DoubleDouble(factorial)
  }
}
