/// An angle as a number of right angles and a rest of at most half of one.
///
///     ReducedAngle(3.0).quadrant   // 2
///     ReducedAngle(3.0).remainder  // 3 - pi, to 106 bits
///
/// The rest is exact to about 100 bits for every double, however large: it is the product of the
/// angle's 53 bits with just those 256 bits of 2 / pi that matter.
///
/// Source: M. H. Payne and R. N. Hanek, "Radian reduction for trigonometric functions", ACM SIGNUM
/// Newsletter 18 (1983).
struct ReducedAngle: Sendable, Equatable {
  /// The number of right angles, modulo 4.
  let quadrant: Int

  /// The rest in radians, from -pi / 4 to pi / 4.
  let remainder: DoubleDouble

  /// 256 bits, the highest word first.
  private typealias Words = SIMD4<UInt64>

  /// Reduces an angle that is finite and not negative.
  init(_ angle: Double) {
    guard angle > Self.quarterPi else {
      quadrant = 0
      remainder = DoubleDouble(angle)
      return
    }
    let turns = Self.turns(of: angle)
    let wholeTurns = Int(turns[0] >> 62)
    var fraction = Self.shifted(turns, by: 2)
    let isPastHalf = fraction[0] >> 63 == 1
    if isPastHalf { fraction = Self.negated(fraction) }
    let rest = Self.fraction(fraction) * Self.halfPi
    quadrant = (wholeTurns + (isPastHalf ? 1 : 0)) % 4
    remainder = isPastHalf ? DoubleDouble(0) - rest : rest
  }

  /// angle * 2 / pi, modulo 4, as bits of which two stand before the point.
  private static func turns(of angle: Double) -> Words {
    // angle = significand * 2^exponent. Bits of 2 / pi that make multiples of 4 are left out; one
    // word of zeros stands before the others for angles that need more than there are.
    let significand = angle.significandBitPattern | 1 << UInt64(Double.significandBitCount)
    let exponent = Int(angle.exponent) - Double.significandBitCount
    let firstBit = exponent - 2 + UInt64.bitWidth
    let (firstWord, shift) = firstBit.quotientAndRemainder(dividingBy: UInt64.bitWidth)
    var product = Words()
    var carry: UInt64 = 0
    for index in product.indices.reversed() {
      let word = joined(
        twoOverPi[firstWord + index], twoOverPi[firstWord + index + 1], shift: shift)
      let (high, low) = significand.multipliedFullWidth(by: word)
      let (sum, overflow) = low.addingReportingOverflow(carry)
      product[index] = sum
      carry = high + (overflow ? 1 : 0)  // cannot overflow: significand is below 2^53
    }
    return product
  }

  /// The first word, moved to the left by so many bits, which come from the second.
  private static func joined(_ first: UInt64, _ second: UInt64, shift: Int) -> UInt64 {
    // A shift by all 64 bits leaves nothing.
    first << UInt64(shift) | second >> UInt64(UInt64.bitWidth - shift)
  }

  /// The words, moved to the left by so many bits.
  private static func shifted(_ words: Words, by shift: Int) -> Words {
    var result = Words()
    for index in words.indices {
      let next = index + 1 < words.scalarCount ? words[index + 1] : 0
      result[index] = joined(words[index], next, shift: shift)
    }
    return result
  }

  /// The two's complement.
  private static func negated(_ words: Words) -> Words {
    var result = ~words
    for index in result.indices.reversed() {
      result[index] &+= 1
      if result[index] != 0 { break }
    }
    return result
  }

  /// The words as a number below 1, to 106 bits after its first.
  private static func fraction(_ words: Words) -> DoubleDouble {
    // No double is closer to a multiple of pi / 2 than to leave the first word empty.
    let zeros = words[0].leadingZeroBitCount % UInt64.bitWidth
    let digits = shifted(words, by: zeros)
    let unit = Double(sign: .plus, exponent: -zeros, significand: 1)
    let high = Double(digits[0] >> 11) * 0x1p-53
    let low = Double((digits[0] & 0x7ff) << 42 | digits[1] >> 22) * 0x1p-106
    return DoubleDouble.orderedSum(high * unit, low * unit)
  }

  private static let quarterPi = 0x1.921fb54442d18p-1
  private static let halfPi = DoubleDouble(0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54)

  /// 2 / pi to 1280 bits after a word of zeros: enough for the exponents of all doubles.
  private static let twoOverPi: [UInt64] = [
    0,
    0xa2f9_836e_4e44_1529, 0xfc27_57d1_f534_ddc0, 0xdb62_9599_3c43_9041,
    0xfe51_63ab_debb_c561, 0xb724_6e3a_424d_d2e0, 0x0649_2eea_09d1_921c,
    0xfe1d_eb1c_b129_a73e, 0xe882_35f5_2ebb_4484, 0xe99c_7026_b45f_7e41,
    0x3991_d639_8353_39f4, 0x9c84_5f8b_bdf9_283b, 0x1ff8_97ff_de05_980f,
    0xef2f_118b_5a0a_6d1f, 0x6d36_7ecf_27cb_09b7, 0x4f46_3f66_9e5f_ea2d,
    0x7527_bac7_ebe5_f17b, 0x3d07_39f7_8a52_92ea, 0x6bfb_5fb1_1f8d_5d08,
    0x5603_3046_fc7b_6bab, 0xf0cf_bc20_9af4_361d,
  ]
}
