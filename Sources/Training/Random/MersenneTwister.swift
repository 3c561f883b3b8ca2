/// The Mersenne Twister MT19937, the generator under NumPy's legacy API and Python's `random`.
///
///     var generator = MersenneTwister(seed: 5489)
///     generator.nextWord()  // 3499211612
///
/// Two instances that were seeded alike give the same words forever, on every platform.
///
/// Source: M. Matsumoto and T. Nishimura, "Mersenne Twister: A 623-dimensionally equidistributed
/// uniform pseudo-random number generator", ACM TOMACS 8 (1998), and the seeding by arrays that
/// its authors published in 2002.
public struct MersenneTwister: Sendable, Equatable {
  private var state: [UInt32]
  private var position: Int

  /// Seeds the generator from one word (`init_genrand`).
  public init(seed: UInt32) {
    var state = [seed]
    state.reserveCapacity(Self.stateSize)
    for index in 1..<Self.stateSize {
      let scrambled = Self.scrambled(state[index - 1], by: Self.seedMultiplier)
      state.append(scrambled &+ UInt32(index))
    }
    self.state = state
    self.position = Self.stateSize
  }

  /// Seeds the generator from any number of words (`init_by_array`).
  ///
  /// An empty key counts as the key `[0]`.
  public init(key: [UInt32]) {
    self.init(seed: Self.arrayBaseSeed)
    let key = key.isEmpty ? [0] : key
    var index = 1
    for step in 0..<max(Self.stateSize, key.count) {
      let word = step % key.count
      let scrambled = Self.scrambled(state[index - 1], by: Self.keyMultiplier)
      state[index] = (state[index] ^ scrambled) &+ key[word] &+ UInt32(truncatingIfNeeded: word)
      index = advance(index)
    }
    for _ in 1..<Self.stateSize {
      let scrambled = Self.scrambled(state[index - 1], by: Self.finalMultiplier)
      state[index] = (state[index] ^ scrambled) &- UInt32(index)
      index = advance(index)
    }
    state[0] = Self.upperMask  // a set bit keeps the state from being all zero
  }

  /// Draws 32 random bits.
  public mutating func nextWord() -> UInt32 {
    if position == Self.stateSize {
      twist()
    }
    var word = state[position]
    position += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9d2c_5680
    word ^= (word << 15) & 0xefc6_0000
    word ^= word >> 18
    return word
  }

  /// Draws a number in [0, 1), a multiple of 2^-53, from two words (`genrand_res53`).
  public mutating func nextDouble() -> Double {
    let high = nextWord() >> 5  // 27 bits
    let low = nextWord() >> 6  // 26 bits
    return (Double(high) * 0x1p26 + Double(low)) * 0x1p-53
  }
}

extension MersenneTwister: RandomNumberGenerator {
  /// Draws 64 random bits: two words, the low one first.
  public mutating func next() -> UInt64 {
    let low = UInt64(nextWord())
    return UInt64(nextWord()) << 32 | low
  }
}

// The parameters of MT19937, as its authors name them or, for the seeding, wrote them.
extension MersenneTwister {
  private static let stateSize = 624  // n
  private static let shift = 397  // m
  private static let twistMatrix: UInt32 = 0x9908_b0df  // a
  private static let upperMask: UInt32 = 0x8000_0000
  private static let lowerMask: UInt32 = 0x7fff_ffff

  private static let seedMultiplier: UInt32 = 1_812_433_253
  private static let arrayBaseSeed: UInt32 = 19_650_218
  private static let keyMultiplier: UInt32 = 1_664_525
  private static let finalMultiplier: UInt32 = 1_566_083_941

  private static func scrambled(_ word: UInt32, by multiplier: UInt32) -> UInt32 {
    (word ^ (word >> 30)) &* multiplier
  }

  /// The index after `index`, in a round of the state that skips entry 0 but carries it along.
  private mutating func advance(_ index: Int) -> Int {
    guard index + 1 == Self.stateSize else { return index + 1 }
    state[0] = state[Self.stateSize - 1]
    return 1
  }

  /// Replaces the state by the next 624 words of the recurrence.
  private mutating func twist() {
    for index in 0..<Self.stateSize {
      let next = state[(index + 1) % Self.stateSize]
      let joined = (state[index] & Self.upperMask) | (next & Self.lowerMask)
      let feedback = joined & 1 == 0 ? 0 : Self.twistMatrix
      state[index] = state[(index + Self.shift) % Self.stateSize] ^ (joined >> 1) ^ feedback
    }
    position = 0
  }
}

extension MersenneTwister: Codable {
  private enum CodingKeys: String, CodingKey {
    case state, position
  }

  /// Reads a generator in the state that it was written in: 624 words, and how many of them have been used up.
  ///
  /// - Throws: `DecodingError` for what is no such state.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    state = try container.decode([UInt32].self, forKey: .state)
    position = try container.decode(Int.self, forKey: .position)
    guard state.count == Self.stateSize else {
      throw DecodingError.dataCorruptedError(
        forKey: .state, in: container,
        debugDescription: "expected \(Self.stateSize) words, got \(state.count)")
    }
    guard (0...Self.stateSize).contains(position) else {
      throw DecodingError.dataCorruptedError(
        forKey: .position, in: container,
        debugDescription: "expected 0 to \(Self.stateSize), got \(position)")
    }
  }

  /// Writes the state.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(state, forKey: .state)
    try container.encode(position, forKey: .position)
  }
}
