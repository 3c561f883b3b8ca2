extension DoubleMath {
  /// The hyperbolic tangent of `x`, within 2 units in the last place.
  ///
  /// Near zero the quotient of the power series of sine and cosine, elsewhere 1 - 2 / (exp(2 |x|) + 1)
  /// with the sign of `x`.
  public static func tanh(_ x: Double) -> Double {
    let magnitude = x.magnitude
    guard magnitude < seriesBound else {
      let far = 1 - 2 / (exp(2 * magnitude) + 1)
      return x.sign == .minus ? -far : far
    }
    let square = x * x
    // Both series without their first term, which is x and 1.
    let sine = series(hyperbolicSine, square)
    let cosine = series(hyperbolicCosine, square)
    return x + x * ((sine - cosine) / (1 + cosine))
  }

  private static func series(_ coefficients: [Double], _ square: Double) -> Double {
    coefficients.reduce(0) { ($0 + $1) * square }
  }

  /// From here on the difference from 1 has lost no digit that would be seen.
  private static let seriesBound = 0.75

  /// The number of terms: beyond, x^(2i) / (2i)! is below 2^-60 for |x| up to the bound.
  private static let hyperbolicTerms = 8

  /// 1 / (2i + 1)! from the last down to i = 1.
  private static let hyperbolicSine = reciprocalFactorials { 2 * $0 + 1 }

  /// 1 / (2i)! from the last down to i = 1.
  private static let hyperbolicCosine = reciprocalFactorials { 2 * $0 }

  private static func reciprocalFactorials(of last: (Int) -> Int) -> [Double] {
    (1...hyperbolicTerms).reversed().map { term in
      (1...last(term)).reduce(1.0) { $0 / Double($1) }
    }
  }
}
