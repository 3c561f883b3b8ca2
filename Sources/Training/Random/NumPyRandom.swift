/// NumPy's legacy generator `numpy.random.RandomState`: the same draws for the same seed.
///
///     var random = NumPyRandom(seed: 0)
///     let noise = try random.randn(rows: 50, columns: 2)  // noise[0, 0] is 1.764052345967664
///
/// Source: NumPy's reference, "Legacy random generation", whose streams are frozen by the
/// compatibility policy NEP 19.
public struct NumPyRandom: Sendable, Equatable {
  private var generator: MersenneTwister

  /// The second number of the last pair of normal draws, until somebody asks for it.
  private var spareNormal: Double?

  /// Seeds as `numpy.random.seed(seed)` does; NumPy takes the same range of integers.
  public init(seed: UInt32) {
    self.generator = MersenneTwister(seed: seed)
  }

  /// Draws a number in [0, 1), a multiple of 2^-53.
  public mutating func randomSample() -> Double {
    generator.nextDouble()
  }

  /// Draws from the standard normal distribution by Marsaglia's polar method.
  ///
  /// Two numbers come about at a time; the second waits for the next call. Here the logarithm in
  /// them is correctly rounded. NumPy takes the C library's, whose last bit is another for one
  /// argument in a thousand or so, and with it the last bit of one normal number in some thousands.
  ///
  /// Source: G. Marsaglia and T. A. Bray, "A convenient method for generating normal
  /// variables", SIAM Review 6 (1964).
  public mutating func standardNormal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let x = 2 * generator.nextDouble() - 1
      let y = 2 * generator.nextDouble() - 1
      let squaredRadius = x * x + y * y
      if squaredRadius > 0, squaredRadius < 1 {
        let factor = (-2 * DoubleMath.log(squaredRadius) / squaredRadius).squareRoot()
        spareNormal = factor * x
        return factor * y
      }
    }
  }

  /// Draws an integer of `range`, every one equally likely: `randint(lower, upper + 1)`.
  ///
  /// Takes as many low bits of each draw as the widest offset has, until they fit the range.
  /// A range of one integer draws nothing.
  public mutating func randint(_ range: ClosedRange<Int>) -> Int {
    let largestOffset = UInt(bitPattern: range.upperBound &- range.lowerBound)
    guard largestOffset > 0 else { return range.lowerBound }
    let mask = UInt.max >> UInt(largestOffset.leadingZeroBitCount)
    while true {
      let offset = word(atLeast: largestOffset) & mask
      if offset <= largestOffset {
        return range.lowerBound &+ Int(bitPattern: offset)
      }
    }
  }

  /// Draws 32 bits when they suffice for `largest`, else 64, the high word first.
  private mutating func word(atLeast largest: UInt) -> UInt {
    let first = UInt(generator.nextWord())
    guard largest > UInt(UInt32.max) else { return first }
    return first << UInt(UInt32.bitWidth) | UInt(generator.nextWord())
  }
}
