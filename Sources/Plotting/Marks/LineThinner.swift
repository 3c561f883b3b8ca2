/// Leaves out points of a line that has many more of them than the picture has pixels.
///
/// Of points that follow each other in one narrow column of the picture, the first, the lowest, the
/// highest and the last are kept: the line then covers the same pixels, but for the width of a column. Source: Jugel, Jerzak,
/// Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", 2014.
struct LineThinner {
  /// The width of a column in the unit of the points.
  let columnWidth: Double

  /// Lines of so many points are left as they are: they are quickly drawn.
  static let greatestWhole = 5000
  /// Columns in a pixel: a line moved by a thirty-second of one changes no pixel by what can be seen.
  static let columnsPerPixel = 32.0

  /// The line with at most four points for each column it passes.
  func thin(_ line: [Point]) -> [Point] {
    guard line.count > Self.greatestWhole else { return line }
    var result: [Point] = []
    var start = 0
    while start < line.count {
      let column = (line[start].x / columnWidth).rounded(.down)
      var (lowest, highest, end) = (start, start, start)
      while end + 1 < line.count, (line[end + 1].x / columnWidth).rounded(.down) == column {
        end += 1
        if line[end].y < line[lowest].y { lowest = end }
        if line[end].y > line[highest].y { highest = end }
      }
      var last: Int?
      for index in [start, min(lowest, highest), max(lowest, highest), end] where index != last {
        result.append(line[index])
        last = index
      }
      start = end + 1
    }
    return result
  }
}
