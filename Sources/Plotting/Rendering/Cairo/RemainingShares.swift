/// How much remains of each pixel of some rows of a picture when markers have been drawn over them.
struct RemainingShares {
  private let columns: Range<Int>
  let rows: Range<Int>
  private var shares: [Double]

  init(columns: Range<Int>, rows: Range<Int>) {
    self.columns = columns
    self.rows = rows
    shares = Array(repeating: 1, count: columns.count * rows.count)
  }

  /// Leaves of the pixels around a place what a marker there leaves.
  ///
  /// - Parameter factors: what it leaves, as many as `kernel` has pixels.
  mutating func multiply(by factors: [Double], of kernel: MarkerKernel, column: Int, row: Int) {
    let (left, top) = (column + kernel.columns.lowerBound, row + kernel.rows.lowerBound)
    let width = kernel.columns.count
    let columns = (left..<left + width).clamped(to: columns)
    let rows = (top..<top + kernel.rows.count).clamped(to: rows)
    shares.withUnsafeMutableBufferPointer { shares in
      factors.withUnsafeBufferPointer { factors in
        guard let shares = shares.baseAddress, let factors = factors.baseAddress else { return }
        for row in rows {
          let start = (row - self.rows.lowerBound) * self.columns.count - self.columns.lowerBound
          let first = (row - top) * width - left
          Self.multiply(
            shares + (start + columns.lowerBound), by: factors + (first + columns.lowerBound),
            count: columns.count)
        }
      }
    }
  }

  /// Without anything else in the loop, processors do several at a time.
  @inline(__always)
  private static func multiply(
    _ shares: UnsafeMutablePointer<Double>, by factors: UnsafePointer<Double>, count: Int
  ) {
    for index in 0..<count {
      let share = shares[index] * factors[index]
      shares[index] = share < MarkerKernel.leastShare ? 0 : share
    }
  }

  /// Calls `body` with the shares of a row.
  func withRow(_ row: Int, _ body: (UnsafeBufferPointer<Double>) -> Void) {
    shares.withUnsafeBufferPointer { shares in
      let start = (row - rows.lowerBound) * columns.count
      body(UnsafeBufferPointer(rebasing: shares[start..<start + columns.count]))
    }
  }
}
