extension DoubleMath {
  /// The sine of `x` radians, correctly rounded but for about one argument in 2^45.
  ///
  /// An infinite `x` or NaN gives NaN.
  public static func sin(_ x: Double) -> Double {
    // Below, x - x^3 / 6 rounds to x; the sign of zero stays, too.
    guard x.magnitude >= smallestBent else { return x }
    guard x.isFinite else { return .nan }
    let angle = ReducedAngle(x.magnitude)
    // sin(x + n pi / 2) is one of sin(x), cos(x) and their negatives, in turn.
    let ratio = angle.quadrant.isMultiple(of: 2) ? sine(angle.remainder) : cosine(angle.remainder)
    return (angle.quadrant < 2) == (x > 0) ? ratio : -ratio
  }

  /// The cosine of `x` radians; as exact as `sin`.
  ///
  /// An infinite `x` or NaN gives NaN.
  public static func cos(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    let angle = ReducedAngle(x.magnitude)
    let ratio = angle.quadrant.isMultiple(of: 2) ? cosine(angle.remainder) : sine(angle.remainder)
    return angle.quadrant == 0 || angle.quadrant == 3 ? ratio : -ratio
  }

  /// The sine of an angle up to pi / 4.
  private static func sine(_ x: DoubleDouble) -> Double {
    (series(sineHead, sineTail, x * x) * x).high
  }

  /// The cosine of an angle up to pi / 4.
  private static func cosine(_ x: DoubleDouble) -> Double {
    series(cosineHead, cosineTail, x * x).high
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

  /// The least number whose sine is another one.
  private static let smallestBent = 0x1p-26

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
