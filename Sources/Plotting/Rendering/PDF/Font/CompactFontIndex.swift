/// Several pieces of data one behind the other, with a table of where each begins.
///
/// Source: Adobe Technical Note 5176, 5 ("INDEX Data").
struct CompactFontIndex: Sendable {
  let bytes: [UInt8]

  init(_ items: [[UInt8]]) {
    guard !items.isEmpty else {
      bytes = Self.number(0, bytes: 2)
      return
    }
    // The first byte of the data is number 1.
    var place = 1
    var places = [place]
    for item in items {
      place += item.count
      places.append(place)
    }
    let width = (1...4).first { place >> (8 * $0) == 0 } ?? 4
    bytes =
      Self.number(items.count, bytes: 2) + [UInt8(width)]
      + places.flatMap { Self.number($0, bytes: width) } + Array(items.joined())
  }

  /// A number in so many bytes, the highest first.
  static func number(_ value: Int, bytes: Int) -> [UInt8] {
    (0..<bytes).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
