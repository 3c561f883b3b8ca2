/// A rectangle cut into cells of two triangles each.
struct Lattice {
  /// Two corners, named by their numbers.
  struct Side: Hashable {
    var from: Int
    var to: Int

    /// The side walked from the corner with the smaller number, so that both triangles at a side
    /// mean the same one.
    var ordered: Side { from < to ? self : Side(from: to, to: from) }
  }

  let points: [Point]
  let cells: Int

  /// What counts as straight: a share of the extent along x and along y, a few hundredths of a
  /// pixel in axes of the usual size.
  let tolerance: Size
  private static let relativeTolerance = 5e-5

  init(x: ClosedRange<Double>, y: ClosedRange<Double>, cells: Int) {
    func positions(_ range: ClosedRange<Double>) -> [Double] {
      (0...cells).map { index in
        let share = Double(index) / Double(cells)
        return range.lowerBound * (1 - share) + range.upperBound * share
      }
    }
    let columns = positions(x)
    points = positions(y).flatMap { y in columns.map { Point($0, y) } }
    self.cells = cells
    tolerance = Size(
      width: (x.upperBound - x.lowerBound) * Self.relativeTolerance,
      height: (y.upperBound - y.lowerBound) * Self.relativeTolerance)
  }

  private var stride: Int { cells + 1 }

  /// Calls `body` with every side of every triangle once, from the smaller number to the greater.
  func forEachSide(_ body: (Side) -> Void) {
    for row in 0...cells {
      for column in 0...cells {
        let corner = row * stride + column
        if column < cells { body(Side(from: corner, to: corner + 1)) }
        if row < cells { body(Side(from: corner, to: corner + stride)) }
        if column < cells, row < cells { body(Side(from: corner, to: corner + stride + 1)) }
      }
    }
  }

  /// Calls `body` with the corners of every triangle, counter-clockwise.
  func forEachTriangle(_ body: (Int, Int, Int) -> Void) {
    for row in 0..<cells {
      for column in 0..<cells {
        let corner = row * stride + column
        let opposite = corner + stride + 1
        body(corner, corner + 1, opposite)
        body(corner, opposite, corner + stride)
      }
    }
  }

  /// Calls `body` with the sides around the rectangle, counter-clockwise.
  func forEachOutlineSide(_ body: (Side) -> Void) {
    let corners = [0, cells, points.count - 1, cells * stride, 0]
    for (start, end) in zip(corners, corners.dropFirst()) {
      let step = (end - start) / cells
      for index in 0..<cells {
        body(Side(from: start + index * step, to: start + (index + 1) * step))
      }
    }
  }
}
