/// Cuts areas at a rectangle. Inside it nothing changes; outside, no more than lines along its border is
/// left.
///
/// Source: Sutherland and Hodgman, "Reentrant Polygon Clipping", 1974. How often a line winds around a
/// point inside stays what it was, so that areas with holes and crossings are cut right, too.
struct AreaCutter {
  /// What areas are cut to.
  let sight: Rect

  /// The area inside a path, cut.
  func cut(_ path: Path) -> Path {
    let subpaths = CurveCutter(sight: sight).subpaths(of: path)
    return Path(
      subpaths.compactMap { subpath in
        Side.allCases.reduce(subpath as Subpath?) { cut($0, at: $1) }
      }.map { subpath in
        var subpath = subpath
        subpath.isClosed = true
        return subpath
      })
  }

  private enum Side: CaseIterable {
    case left, right, top, bottom
  }

  private func isInside(_ point: Point, _ side: Side) -> Bool {
    switch side {
    case .left: point.x >= sight.minX
    case .right: point.x <= sight.maxX
    case .top: point.y >= sight.minY
    case .bottom: point.y <= sight.maxY
    }
  }

  private func crossing(of line: Segment, with side: Side) -> Point {
    switch side {
    case .left: line.point(atX: sight.minX)
    case .right: line.point(atX: sight.maxX)
    case .top: line.point(atY: sight.minY)
    case .bottom: line.point(atY: sight.maxY)
    }
  }

  /// The part of an area on the inner side of a border; nil for nothing.
  ///
  /// A crossing is rounded in its place along the border. Where that is far away the line is as steep, so
  /// that the next cut is exact nevertheless.
  private func cut(_ subpath: Subpath?, at side: Side) -> Subpath? {
    guard let subpath else { return nil }
    var result = isInside(subpath.start, side) ? Subpath(start: subpath.start) : nil
    func add(_ point: Point) {
      if result == nil {
        result = Subpath(start: point)
      } else {
        result?.addLine(to: point)
      }
    }
    var current = subpath.start
    for step in subpath.steps + [.line(end: subpath.start)] {
      if case .line(let end) = step {
        if isInside(current, side) != isInside(end, side) {
          add(crossing(of: Segment(from: current, to: end), with: side))
        }
        if isInside(end, side) { add(end) }
      } else {
        result?.steps.append(step)
      }
      current = step.end
    }
    return result
  }
}
