/// What a marker leaves of the pixels around the one that it stands in.
struct MarkerKernel {
  /// The columns and rows from that pixel on.
  let columns: Range<Int>
  let rows: Range<Int>
  /// The share of each pixel that remains, row by row.
  let remains: [Double]

  /// Less than this remains of nothing that can be seen: it counts as nothing, so that products do not become
  /// so small that processors are slow with them.
  static let leastShare = 0x1p-30

  /// - Parameter alpha: the opacity of the marker's colour.
  init(_ stamp: MarkerStamp, alpha: Double) {
    let coverage = stamp.layers.map(\.coverage)
    columns = coverage.first.map { $0.column..<$0.column + $0.width } ?? 0..<0
    rows = coverage.first.map { $0.row..<$0.row + $0.height } ?? 0..<0
    let full = Double(UInt8.max)
    remains = (0..<columns.count * rows.count).map { pixel in
      coverage.reduce(1) { $0 * (1 - alpha * (Double($1.shares[pixel]) / full)) }
    }
  }

  /// What remains when the marker is drawn so many times.
  func remains(after count: Int) -> [Double] {
    guard count > 1 else { return remains }
    return remains.map { share in
      // By squares: only products, which are the same on every machine.
      var (result, square, rest) = (1.0, share, count)
      while rest > 0 {
        if rest & 1 == 1 { result *= square }
        square = square < Self.leastShare ? 0 : square * square
        rest >>= 1
      }
      return result < Self.leastShare ? 0 : result
    }
  }
}
