/// Which pixels have their middle inside a small area: what is drawn of it without smoothing, as Cairo does it
/// (cairo-mono-scan-converter.c).
struct AreaCenters {
  let area: SmallArea

  /// How far above and before its middle Cairo looks at a pixel, in parts of it.
  private static let middle = GridPoint.partsOfPixel / 2 - 1

  /// Calls a function with each row of pixels and the pixels in it.
  func forEachRow(_ body: (Int, Range<Int>) -> Void) {
    let rows = Self.pixel(area.rows.lowerBound)..<Self.pixel(area.rows.upperBound)
    for row in rows {
      var (start, end) = (Int.max, Int.min)
      for index in area.corners.indices {
        let (from, to) = (area.corners[index], area.corner(after: index))
        guard let place = Self.crossing(of: row, from: from, to: to) else { continue }
        start = min(start, place)
        end = max(end, place)
      }
      if start < end { body(row, start..<end) }
    }
  }

  /// The first pixel of a row to the right of an edge; nil where the edge does not cross its middle.
  private static func crossing(of row: Int, from: GridPoint, to: GridPoint) -> Int? {
    let (upper, lower) = from.y <= to.y ? (from, to) : (to, from)
    guard pixel(upper.y) <= row, row < pixel(lower.y) else { return nil }
    let way = row * GridPoint.partsOfPixel + middle - upper.y
    let (width, height) = (lower.x - upper.x, lower.y - upper.y)
    return pixel(upper.x + (way * width).dividedDown(by: height))
  }

  /// The first pixel whose middle lies behind a place.
  private static func pixel(_ place: Int) -> Int {
    (place + middle) >> GridPoint.partsOfPixel.trailingZeroBitCount
  }
}

extension Int {
  /// The quotient, rounded down, by a number above 0.
  fileprivate func dividedDown(by divisor: Int) -> Int {
    let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? quotient - 1 : quotient
  }
}
