/// The counter-based generator Philox 4x32 with ten rounds: a function from a counter and a key
/// to four random words, with no state to carry along.
///
///     let words = Philox4x32.block(counter: SIMD4(0, 0, 0, 0), key: SIMD2(0, 0))
///     words.x  // 0x6627e8d5
///
/// Source: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as
/// easy as 1, 2, 3", SC '11.
public enum Philox4x32 {
  /// The four words that belong to `counter` under `key`.
  public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    var words = counter
    var roundKey = key
    for _ in 0..<rounds {
      words = round(words, key: roundKey)
      roundKey &+= keyIncrement
    }
    return words
  }

  private static let rounds = 10
  private static let multipliers: (first: UInt32, second: UInt32) = (0xd251_1f53, 0xcd9e_8d57)

  /// The golden ratio and the square root of 3, less 1, as fractions of 2^32.
  private static let keyIncrement = SIMD2<UInt32>(0x9e37_79b9, 0xbb67_ae85)

  private static func round(
    _ words: SIMD4<UInt32>, key: SIMD2<UInt32>
  ) -> SIMD4<UInt32> {
    let first = multipliers.first.multipliedFullWidth(by: words.x)
    let second = multipliers.second.multipliedFullWidth(by: words.z)
    return SIMD4(
      second.high ^ words.y ^ key.x, second.low,
      first.high ^ words.w ^ key.y, first.low)
  }
}
