import Glibc

/// The round pen that Cairo draws the corners of a line with: a polygon with its corners on a circle
/// (cairo-pen.c), and how far it reaches to either side in each row of the raster.
struct RoundPen {
  /// Half the width of the line, in parts of a pixel.
  let radius: Double
  /// How far the pen reaches in any direction, in whole parts of a pixel.
  let reach: Int
  /// How many rows of the raster there is a reach for.
  let rowCount: Int
  /// The first of them, counted from the first row of the pixel that the pen stands in.
  let firstRow: Int
  /// How far the pen reaches to the left and to the right of where it stands, row by row, for each height that it
  /// can stand at in a pixel.
  private let starts: [Int16]
  private let ends: [Int16]

  /// Wider lines are not for small areas.
  static let widest = 4.0
  /// Beyond every other reach: what a row has that the pen does not cross.
  static let outOfReach: Int16 = 14_000

  /// Creates the pen of a line.
  ///
  /// - Parameters:
  ///   - width: the width of the line in device pixels, from 0 to `widest`.
  ///   - tolerance: how far a circle may be from the polygon in its place, in device pixels.
  init(width: Double, tolerance: Double) {
    let parts = Double(GridPoint.partsOfPixel)
    radius = width / 2 * parts
    let corners = Self.corners(radius: radius, count: Self.count(width / 2, tolerance))
    let reach = Int(radius.rounded(.up))
    let rows = GridEdge.row(-reach)...GridEdge.row(GridPoint.partsOfPixel + reach)
    var (starts, ends): ([Int16], [Int16]) = ([], [])
    for height in 0..<GridPoint.partsOfPixel {
      var first = [Int16](repeating: Self.outOfReach, count: rows.count)
      var last = [Int16](repeating: -Self.outOfReach, count: rows.count)
      for (index, corner) in corners.enumerated() {
        let middle = GridPoint(x: 0, y: height)
        let next = corners[(index + 1) % corners.count]
        GridEdge(middle + corner, middle + next)?.forEachRow { row, x in
          let place = row - rows.lowerBound
          first[place] = min(first[place], Int16(x))
          last[place] = max(last[place], Int16(x))
        }
      }
      starts += first
      ends += last
    }
    (self.reach, self.starts, self.ends) = (reach, starts, ends)
    (firstRow, rowCount) = (rows.lowerBound, rows.count)
  }

  /// Cairo's number of corners.
  private static func count(_ radius: Double, _ tolerance: Double) -> Int {
    if tolerance >= 4 * radius { return 1 }
    if tolerance >= radius { return 4 }
    let count = Int((2 * .pi / acos(1 - tolerance / radius)).rounded(.up))
    return max(count + count % 2, 4)
  }

  private static func corners(radius: Double, count: Int) -> [GridPoint] {
    (0..<count).map { index in
      let angle = 2 * .pi * Double(index) / Double(count)
      return GridPoint(
        x: Int((radius * cos(angle)).rounded(.toNearestOrEven)),
        y: Int((radius * sin(angle)).rounded(.toNearestOrEven)))
    }
  }

  /// Calls a function with how far the pen reaches to the left and to the right in its rows, when it stands at a
  /// height; see `rowCount`.
  @inline(__always)
  func withReaches(
    at y: Int, _ body: (UnsafeBufferPointer<Int16>, UnsafeBufferPointer<Int16>) -> Void
  ) {
    let first = (y & (GridPoint.partsOfPixel - 1)) * rowCount
    starts.withUnsafeBufferPointer { starts in
      ends.withUnsafeBufferPointer { ends in
        body(
          UnsafeBufferPointer(rebasing: starts[first..<first + rowCount]),
          UnsafeBufferPointer(rebasing: ends[first..<first + rowCount]))
      }
    }
  }
}
