/// A straight edge of an area, taken down the fifteen rows that Cairo divides a pixel's into
/// (cairo-tor-scan-converter.c, GRID_Y).
struct GridEdge {
  /// The rows of the raster whose middle counts as beside the edge.
  let rows: Range<Int>
  /// Where the edge crosses the middle of the first of them, in parts of a pixel, and how much further it is in
  /// each that follows; both in units of 2^-32.
  private let start: Int
  let step: Int

  /// Rows of the raster in a pixel.
  static let rowsOfPixel = 15
  /// Bits behind the point.
  private static let fraction = 32

  /// The edge between two places, whichever is the upper one; nil where it crosses no row.
  init?(_ a: GridPoint, _ b: GridPoint) {
    let (upper, lower) = a.y <= b.y ? (a, b) : (b, a)
    let (first, last) = (Self.row(upper.y), Self.row(lower.y))
    guard first < last else { return nil }
    rows = first..<last
    let perPart = Double(lower.x - upper.x) / Double(lower.y - upper.y)
    let way = Self.middle(ofRow: first) - Double(upper.y)
    start = (upper.x << Self.fraction) + Self.fixed(way * perPart)
    step = Self.fixed(perPart * Self.rowHeight)
  }

  /// Calls a function with each row and where the edge crosses its middle, in whole parts of a pixel.
  @inline(__always)
  func forEachRow(_ body: (Int, Int) -> Void) {
    var place = start + 1 << (Self.fraction - 1)
    for row in rows {
      body(row, place >> Self.fraction)
      place &+= step
    }
  }

  /// The height of a row, in parts of a pixel.
  static let rowHeight = Double(GridPoint.partsOfPixel) / Double(rowsOfPixel)

  /// The row whose upper border is the nearest to a height in parts of a pixel.
  static func row(_ y: Int) -> Int {
    (y * rowsOfPixel + GridPoint.partsOfPixel / 2) >> GridPoint.partsOfPixel.trailingZeroBitCount
  }

  /// The height of the middle of a row, in parts of a pixel.
  static func middle(ofRow row: Int) -> Double { (Double(row) + 0.5) * rowHeight }

  private static func fixed(_ value: Double) -> Int {
    Int((value * Double(1 << fraction)).rounded())
  }
}
