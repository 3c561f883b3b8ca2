/// Puts things in order by their depths.
enum DepthRanking {
  /// The indices of depths from the greatest to the least; of equal ones the first comes first.
  static func indices(of depths: [Double]) -> [Int] {
    if depths.count >= leastSortedByDigits, !depths.contains(where: \.isNaN) {
      return sortedByDigits(depths)
    }
    return depths.indices.sorted { (-depths[$0], $0) < (-depths[$1], $1) }
  }

  /// From so many on, digits are faster than comparisons.
  static let leastSortedByDigits = 1024
  /// Bits of a digit.
  private static let digitWidth = 11

  private struct Entry {
    var key: UInt64
    var index: Int
  }

  /// Sorts by one digit of the keys after the other, from the lowest on; each time what has the same digit
  /// keeps its order (Knuth: The Art of Computer Programming 3, 5.2.5).
  private static func sortedByDigits(_ depths: [Double]) -> [Int] {
    var entries = depths.enumerated().map { Entry(key: key(of: $1), index: $0) }
    var sorted = entries
    for shift in stride(from: 0, to: UInt64.bitWidth, by: digitWidth) {
      if sort(entries, byDigitAt: shift, into: &sorted) { swap(&entries, &sorted) }
    }
    return entries.map(\.index)
  }

  /// Sorts by a digit; returns false, and leaves all as it is, where it is the same in all keys.
  private static func sort(
    _ entries: [Entry], byDigitAt shift: Int, into sorted: inout [Entry]
  ) -> Bool {
    let mask = UInt64(1) << digitWidth - 1
    var places = [Int](repeating: 0, count: 1 << digitWidth)
    for entry in entries { places[Int(entry.key >> shift & mask)] += 1 }
    if let first = entries.first, places[Int(first.key >> shift & mask)] == entries.count {
      return false
    }
    var place = 0
    for digit in places.indices {
      let count = places[digit]
      places[digit] = place
      place += count
    }
    for entry in entries {
      let digit = Int(entry.key >> shift & mask)
      sorted[places[digit]] = entry
      places[digit] += 1
    }
    return true
  }

  /// A number that is the less, the greater a depth is: the bits of its opposite, those of numbers below 0
  /// turned round, as they grow the other way.
  private static func key(of depth: Double) -> UInt64 {
    // Both zeros are equally deep.
    let bits = (0 - depth).bitPattern
    let sign = UInt64(1) << 63
    return bits & sign == 0 ? bits | sign : ~bits
  }
}
