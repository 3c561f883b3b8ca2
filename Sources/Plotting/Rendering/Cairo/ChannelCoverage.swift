/// How much of each pixel of a small rectangle something covers, written out for each channel of a pixel: what
/// processors compute with many at a time.
struct ChannelCoverage {
  /// The coverage that is written out.
  let pixels: PixelCoverage
  /// The part of its columns and rows outside of which nothing is covered.
  private let columns: Range<Int>
  let rows: Range<Int>
  /// From 0 to 255, row by row: as many times in turn as a pixel has channels.
  let shares: [UInt8]
  /// How many there are in a row. Behind its last pixel nothing is covered.
  let rowLength: Int

  /// Channels of a pixel: blue, green, red and the opacity.
  static let channelCount = 4
  /// A row has a whole number of this many pixels.
  private static let unit = 4

  init(_ pixels: PixelCoverage) {
    func isCovered(_ column: Int, _ row: Int) -> Bool {
      pixels.shares[row * pixels.width + column] > 0
    }
    let (allColumns, allRows) = (0..<pixels.width, 0..<pixels.height)
    let columns = allColumns.span { column in allRows.contains { isCovered(column, $0) } }
    let rows = allRows.span { row in allColumns.contains { isCovered($0, row) } }
    let width = (columns.count + Self.unit - 1) / Self.unit * Self.unit
    var shares: [UInt8] = []
    for row in rows {
      for column in columns.lowerBound..<columns.lowerBound + width {
        let share = columns.contains(column) ? pixels.shares[row * pixels.width + column] : 0
        for _ in 0..<Self.channelCount { shares.append(share) }
      }
    }
    (self.pixels, self.columns, self.rows) = (pixels, columns, rows)
    (self.shares, rowLength) = (shares, width * Self.channelCount)
  }

  /// How many pixels there are in a row.
  var width: Int { rowLength / Self.channelCount }
  /// Where the upper left of them lies; see ``PixelCoverage``.
  var column: Int { pixels.column + columns.lowerBound }
  var row: Int { pixels.row + rows.lowerBound }
}

extension Range<Int> {
  /// From the first to the last of which a condition holds; empty where it holds of none.
  fileprivate func span(where holds: (Int) -> Bool) -> Range<Int> {
    guard let first = first(where: holds), let last = last(where: holds) else {
      return lowerBound..<lowerBound
    }
    return first..<last + 1
  }
}
