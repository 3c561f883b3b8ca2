/// How a length or a distance is written: a symbol for the range it is in, and further bits for the place there.
///
/// Source: RFC 1951, 3.2.5 Compressed blocks (length and distance codes), whose tables these formulas give.
struct RangeSymbol: Equatable {
  /// The number of the range, from 0.
  let symbol: Int
  /// The place in the range.
  let extra: Int
  /// How many bits the place has.
  let extraBits: Int

  private static let shortestLength = 3
  private static let longestLength = 258
  /// The longest length has a range of its own.
  private static let longest = RangeSymbol(symbol: 28, extra: 0, extraBits: 0)

  /// - Parameter length: 3 to 258.
  @inline(__always)
  static func length(_ length: Int) -> RangeSymbol {
    length == longestLength
      ? longest : RangeSymbol(length &- shortestLength, rangesOfOneWidth: 4)
  }

  /// - Parameter distance: from 1.
  @inline(__always)
  static func distance(_ distance: Int) -> RangeSymbol {
    RangeSymbol(distance &- 1, rangesOfOneWidth: 2)
  }

  private init(symbol: Int, extra: Int, extraBits: Int) {
    self.symbol = symbol
    self.extra = extra
    self.extraBits = extraBits
  }

  /// Twice as many ranges as have one width hold a single number each, from 0 on; then the width doubles whenever
  /// there have been so many, a power of two.
  @inline(__always)
  private init(_ number: Int, rangesOfOneWidth: Int) {
    let magnitude = Int.bitWidth &- 1 &- (number | rangesOfOneWidth).leadingZeroBitCount
    extraBits = magnitude &- rangesOfOneWidth.trailingZeroBitCount
    symbol = extraBits &* rangesOfOneWidth &+ number >> extraBits
    extra = number & (1 &<< extraBits &- 1)
  }
}
