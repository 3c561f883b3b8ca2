/// Python's `random.Random`: the same numbers for the same integer seed.
///
///     var random = PythonRandom(seed: 0)
///     random.randint(1...1_000_000_000)  // 906691060
///
/// Source: the documentation of Python's `random` module, version 3.11.
public struct PythonRandom: Sendable, Equatable {
  private var generator: MersenneTwister

  /// Seeds as `random.seed(seed)` does: the sign is dropped, the rest is a key of 32-bit words.
  public init(seed: Int) {
    let low = UInt32(truncatingIfNeeded: seed.magnitude)
    let high = UInt32(truncatingIfNeeded: seed.magnitude >> UInt32.bitWidth)
    self.generator = MersenneTwister(key: high == 0 ? [low] : [low, high])
  }

  /// Draws a number in [0, 1), a multiple of 2^-53.
  public mutating func random() -> Double {
    generator.nextDouble()
  }

  /// Draws an integer of `range`, every one equally likely: `random.randint(lower, upper)`.
  ///
  /// As many bits are drawn as the number of integers in `range` has, again and again until
  /// they name one of them.
  public mutating func randint(_ range: ClosedRange<Int>) -> Int {
    let largestOffset = UInt(bitPattern: range.upperBound &- range.lowerBound)
    while true {
      if let offset = drawOffset(bitsFor: largestOffset), offset <= largestOffset {
        return range.lowerBound &+ Int(bitPattern: offset)
      }
    }
  }

  /// Draws as many bits as `largestOffset + 1` has; nil when they do not fit 64 bits.
  private mutating func drawOffset(bitsFor largestOffset: UInt) -> UInt? {
    let (count, overflow) = largestOffset.addingReportingOverflow(1)
    guard overflow else {
      return UInt(bits(UInt.bitWidth - count.leadingZeroBitCount))
    }
    // All 2^64 integers: their count has 65 bits, and the topmost has to come out as 0.
    let low = UInt(bits(UInt.bitWidth))
    return bits(1) == 0 ? low : nil
  }

  /// Draws up to 64 bits, whole words first, the low word first: `getrandbits(count)`.
  private mutating func bits(_ count: Int) -> UInt64 {
    guard count > UInt32.bitWidth else {
      return UInt64(generator.nextWord() >> UInt32(UInt32.bitWidth - count))
    }
    let low = UInt64(generator.nextWord())
    let high = UInt64(generator.nextWord() >> UInt32(UInt64.bitWidth - count))
    return high << UInt64(UInt32.bitWidth) | low
  }
}

extension PythonRandom: Codable {
  /// Reads a generator in the state that it was written in.
  ///
  /// - Throws: `DecodingError` for what is no such state.
  public init(from decoder: any Decoder) throws {
    generator = try MersenneTwister(from: decoder)
  }

  /// Writes the state.
  public func encode(to encoder: any Encoder) throws {
    try generator.encode(to: encoder)
  }
}
