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
        Side.allCases.reduce(subpath.unclosed as Subpath?) { cut($0, at: $1) }
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
  private func cut(_ subpath: Subpath?, at side: Side) -> Subpath? {
    guard let subpath else { return nil }
    var result: Subpath?
    func add(_ point: Point, partOf whole: Segment?) {
      if result == nil {
        result = Subpath(start: point)
      } else {
        result?.addLine(to: point, partOf: whole)
      }
    }
    var current = subpath.start
    if isInside(current, side) { result = Subpath(start: current) }
    for step in subpath.unclosedSteps {
      let (wasInside, staysInside) = (isInside(current, side), isInside(step.end, side))
      if case .line(_, let whole) = step {
        if wasInside != staysInside {
          // On the way in the line before runs along the border: it is no part of this one.
          add(crossing(of: whole, with: side), partOf: wasInside ? whole : nil)
        }
        if staysInside { add(step.end, partOf: whole) }
      } else {
        result?.steps.append(step)
      }
      current = step.end
    }
    return result
  }
}

extension Subpath {
  /// The steps, and the line back to the start.
  fileprivate var unclosedSteps: [Step] {
    end == start ? steps : steps + [.line(end: start, whole: Segment(from: end, to: start))]
  }
}
