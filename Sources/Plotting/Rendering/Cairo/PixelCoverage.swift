/// How much of each pixel of a small rectangle something covers.
struct PixelCoverage {
  /// From 0 for nothing to 255 for all of a pixel, row by row.
  let shares: [UInt8]
  let width: Int
  let height: Int
  /// Where the upper left pixel lies, counted from a place that is chosen later.
  let column: Int
  let row: Int

  /// Takes what has been drawn on a surface of format A8.
  init(_ surface: CairoSurface, column: Int, row: Int) throws(RenderError) {
    width = surface.width
    height = surface.height
    self.column = column
    self.row = row
    var shares: [UInt8] = []
    try surface.withRows { shares.append(contentsOf: $0) }
    self.shares = shares
  }
}
