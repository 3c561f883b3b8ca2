import Deflating

/// Several pieces of data one behind the other, with a table of where each begins.
///
/// Source: Adobe Technical Note 5176, 5 ("INDEX Data").
struct CompactFontIndex: Sendable {
  let bytes: [UInt8]

  init(_ items: [[UInt8]]) {
    guard !items.isEmpty else {
      bytes = 0.bigEndianBytes(2)
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
      items.count.bigEndianBytes(2) + [UInt8(width)]
      + places.flatMap { $0.bigEndianBytes(width) } + Array(items.joined())
  }
}
