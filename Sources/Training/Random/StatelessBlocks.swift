/// The blocks of four random words that a seed names, TensorFlow's for `seed: [seed, second]`.
struct StatelessBlocks {
  private let key: SIMD2<UInt32>
  /// The upper half of the counters.
  private let base: SIMD2<UInt32>

  /// The key under which TensorFlow scrambles the seeds that users choose.
  private static let scramblingKey = SIMD2<UInt32>(0x3ec8_f720, 0x0246_1e29)

  init(seed: Int, second: Int = 0) {
    let (low, high) = Self.halves(of: UInt64(bitPattern: Int64(seed)))
    let (nextLow, nextHigh) = Self.halves(of: UInt64(bitPattern: Int64(second)))
    let words = Philox4x32.block(
      counter: SIMD4(low, high, nextLow, nextHigh), key: Self.scramblingKey)
    (key, base) = (words.lowHalf, words.highHalf)
  }

  /// A block by its number.
  func block(_ number: UInt64) -> SIMD4<UInt32> {
    let (low, high) = Self.halves(of: number)
    return Philox4x32.block(counter: SIMD4(low, high, base.x, base.y), key: key)
  }

  private static func halves(of word: UInt64) -> (low: UInt32, high: UInt32) {
    (UInt32(truncatingIfNeeded: word), UInt32(truncatingIfNeeded: word >> 32))
  }

  /// A float in [0, 1): one in [1, 2) with the word's low bits as its fraction, moved down by 1.
  static func float(from word: UInt32) -> Float {
    let fraction = word & ((1 << UInt32(Float.significandBitCount)) - 1)
    return Float(bitPattern: Float(1).bitPattern | fraction) - 1
  }
}
