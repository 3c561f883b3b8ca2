/// How often markers that stand alike between pixels stand at each pixel.
struct PlaceCounts {
  /// The pixels from which a marker reaches the picture.
  private let columns: Range<Int>
  private let rows: Range<Int>
  private var counts: [UInt32]

  init(of kernel: MarkerKernel, on pixels: CairoPixels) {
    columns = pixels.columns.places(reachedBy: kernel.columns)
    rows = pixels.rows.places(reachedBy: kernel.rows)
    counts = Array(repeating: 0, count: columns.count * rows.count)
  }

  /// Counts a marker; one that does not reach the picture does not count.
  mutating func add(_ place: MarkerGrid.Place) {
    guard columns.contains(place.column), rows.contains(place.row) else { return }
    let index = (place.row - rows.lowerBound) * columns.count + place.column - columns.lowerBound
    counts[index] &+= 1
  }

  /// Leaves of each pixel what the markers around it leave.
  func apply(_ kernel: MarkerKernel, to remains: inout RemainingShares) {
    var powers: [UInt32: [Double]] = [:]
    for row in remains.rows.places(reachedBy: kernel.rows).clamped(to: rows) {
      let start = (row - rows.lowerBound) * columns.count
      for (column, count) in zip(columns, counts[start..<start + columns.count]) where count > 0 {
        let shares = powers[count] ?? kernel.remains(after: Int(count))
        powers[count] = shares
        remains.multiply(by: shares, of: kernel, column: column, row: row)
      }
    }
  }
}

extension Range<Int> {
  /// The places from which a range around them meets this one.
  fileprivate func places(reachedBy reach: Range<Int>) -> Range<Int> {
    guard !isEmpty, !reach.isEmpty else { return 0..<0 }
    return lowerBound - reach.upperBound + 1..<upperBound - reach.lowerBound
  }
}
