/// Leaves out points of a line that has many more of them than the picture has pixels.
///
/// Of points that follow each other in one narrow column of the picture, the first, the lowest, the
/// highest and the last are kept: the line then covers the same pixels. Source: Jugel, Jerzak,
/// Hackenbroich and Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", 2014.
///
/// The columns are so narrow that no difference can be seen. Of a line that fills its columns, going up
/// and down in them, this would leave more than can be drawn in a moment: there they are wider.
struct LineThinner {
  /// The width of a pixel of the device in the unit of the points.
  let pixel: Double

  /// Lines of so many points are left as they are: they are quickly drawn.
  static let greatestWhole = 5000
  /// Columns in a pixel: a line moved by a thirty-second of one changes no pixel by what can be seen.
  static let narrowColumnsPerPixel = 32.0
  /// Columns in a pixel where a long line goes up and down.
  static let wideColumnsPerPixel = 4.0
  /// A line that turns so often in a column goes up and down there.
  private static let leastTurns = 4

  /// The line with at most four points for each column it passes.
  func thin(_ line: [Point]) -> [Point] {
    guard line.count > Self.greatestWhole else { return line }
    var narrow: [Point] = []
    forEachRun(of: line[...], columns: Self.narrowColumnsPerPixel) { append($0, to: &narrow) }
    return narrow.count > Self.greatestThin ? thinFilled(line) : narrow
  }

  /// So many points that are left may go up and down as they like.
  private static let greatestThin = 2 * greatestWhole

  /// The line with wider columns where it fills them.
  private func thinFilled(_ line: [Point]) -> [Point] {
    var result: [Point] = []
    forEachRun(of: line[...], columns: Self.wideColumnsPerPixel) { wide in
      if hasTurns(wide) {
        append(wide, to: &result)
      } else {
        forEachRun(of: wide, columns: Self.narrowColumnsPerPixel) { append($0, to: &result) }
      }
    }
    return result
  }

  /// Calls `body` with the points that follow each other in one column.
  private func forEachRun(
    of line: ArraySlice<Point>, columns: Double, _ body: (ArraySlice<Point>) -> Void
  ) {
    var start = line.startIndex
    while start < line.endIndex {
      let column = (line[start].x / pixel * columns).rounded(.down)
      var end = start + 1
      while end < line.endIndex, (line[end].x / pixel * columns).rounded(.down) == column {
        end += 1
      }
      body(line[start..<end])
      start = end
    }
  }

  /// Whether the points go up and down.
  private func hasTurns(_ run: ArraySlice<Point>) -> Bool {
    var turns = 0
    var wasUp: Bool?
    for (point, next) in zip(run, run.dropFirst()) where point.y != next.y {
      let isUp = next.y > point.y
      if let wasUp, wasUp != isUp { turns += 1 }
      if turns >= Self.leastTurns { return true }
      wasUp = isUp
    }
    return false
  }

  /// Appends the first, the lowest, the highest and the last point.
  private func append(_ run: ArraySlice<Point>, to result: inout [Point]) {
    var (lowest, highest) = (run.startIndex, run.startIndex)
    for index in run.indices.dropFirst() {
      if run[index].y < run[lowest].y { lowest = index }
      if run[index].y > run[highest].y { highest = index }
    }
    var last: Int?
    for index in [run.startIndex, min(lowest, highest), max(lowest, highest), run.endIndex - 1]
    where index != last {
      result.append(run[index])
      last = index
    }
  }
}
