/// Uniform random floats that depend on nothing but a seed, equal to TensorFlow's
/// `tf.random.stateless_uniform(shape, seed: [seed, 0])`.
///
///     try StatelessUniform.floats(count: 2, seed: 7)  // [0.74707878, 0.67218018]
///
/// Source: TensorFlow's documentation of `tf.random.stateless_uniform` (algorithm Philox) and
/// of the seeds' scrambling.
public enum StatelessUniform {
  /// The first `count` floats of the sequence of `seed`, each in [0, 1) and a multiple of 2^-23.
  ///
  /// A longer sequence begins with the shorter one. A `count` below 1 gives none.
  ///
  /// - Throws: `TrainingError.option` when `count` is above 2^28.
  public static func floats(count: Int, seed: Int) throws(TrainingError) -> [Float] {
    try CountLimit.require(max(0, count), name: "count")
    let (key, base) = scrambled(seed: UInt64(bitPattern: Int64(seed)))
    var floats: [Float] = []
    floats.reserveCapacity(max(0, count))
    var block: UInt64 = 0
    while floats.count < count {
      let (low, high) = halves(of: block)
      let words = Philox4x32.block(counter: SIMD4(low, high, base.x, base.y), key: key)
      for lane in 0..<min(words.scalarCount, count - floats.count) {
        floats.append(float(from: words[lane]))
      }
      block += 1
    }
    return floats
  }

  /// The key under which TensorFlow scrambles the seeds that users choose.
  private static let scramblingKey = SIMD2<UInt32>(0x3ec8_f720, 0x0246_1e29)

  /// The key of a seed's sequence, and the upper half of its counters.
  private static func scrambled(seed: UInt64) -> (key: SIMD2<UInt32>, base: SIMD2<UInt32>) {
    let (low, high) = halves(of: seed)
    let words = Philox4x32.block(counter: SIMD4(low, high, 0, 0), key: scramblingKey)
    return (words.lowHalf, words.highHalf)
  }

  private static func halves(of word: UInt64) -> (low: UInt32, high: UInt32) {
    (UInt32(truncatingIfNeeded: word), UInt32(truncatingIfNeeded: word >> 32))
  }

  /// A float in [1, 2) with the word's low bits as its fraction, moved down by 1.
  private static func float(from word: UInt32) -> Float {
    let fraction = word & ((1 << UInt32(Float.significandBitCount)) - 1)
    return Float(bitPattern: Float(1).bitPattern | fraction) - 1
  }
}
