/// Replaces what curves do out of sight by straight lines, so that nothing of a path but straight lines
/// leaves a rectangle.
struct CurveCutter {
  /// What is in sight.
  let sight: Rect
  /// Whether the lines are as long as the curves in whose place they stand.
  var keepsLengths = false

  /// A curve is halved so often at most: enough for parts of the greatest circle there is to be short.
  private static let deepest = 1100
  /// What is shorter is straight: Cairo rounds to 1/256 of a pixel.
  private static let shortest = 1.0 / 1024

  /// The stretches of a path.
  func subpaths(of path: Path) -> [Subpath] {
    var result: [Subpath] = []
    for element in path.elements {
      if case .move(let point) = element {
        result.append(Subpath(start: point))
        continue
      }
      // A path goes on from where it was closed, and starts at the origin where it does not say.
      if result.last?.isClosed ?? true {
        result.append(Subpath(start: result.last?.start ?? .zero))
      }
      append(element, to: &result[result.count - 1])
    }
    return result
  }

  private func append(_ element: Path.Element, to subpath: inout Subpath) {
    let start = subpath.end
    switch element {
    case .move: break
    case .line(let point): subpath.addLine(to: point)
    case .quad(let control, let end):
      if [start, control, end].allSatisfy(sight.holds) {
        subpath.steps.append(.quad(control: control, end: end))
      } else {
        append(Cubic(start: start, quadControl: control, end: end), to: &subpath)
      }
    case .cubic(let control1, let control2, let end):
      append(
        Cubic(start: start, control1: control1, control2: control2, end: end), to: &subpath)
    case .close: subpath.isClosed = true
    }
  }

  private func append(_ curve: Cubic, to subpath: inout Subpath) {
    var open = [(curve: curve, depth: 0)]
    while let (curve, depth) = open.popLast() {
      let points = [curve.start, curve.control1, curve.control2, curve.end]
      if points.allSatisfy(sight.holds) {
        subpath.steps.append(
          .cubic(control1: curve.control1, control2: curve.control2, end: curve.end))
      } else if isOutOfSight(points) && (!keepsLengths || curve.isAsLongAsItsChord)
        || isShort(points) || depth == Self.deepest
      {
        subpath.addLine(to: curve.end)
      } else {
        let (first, second) = curve.halves
        open += [(second, depth + 1), (first, depth + 1)]
      }
    }
  }

  /// Whether all points lie beyond the same side: a line in the curve's place then does, too.
  private func isOutOfSight(_ points: [Point]) -> Bool {
    points.allSatisfy { $0.x < sight.minX } || points.allSatisfy { $0.x > sight.maxX }
      || points.allSatisfy { $0.y < sight.minY } || points.allSatisfy { $0.y > sight.maxY }
  }

  private func isShort(_ points: [Point]) -> Bool {
    Rect(around: points).map { max($0.width, $0.height) < Self.shortest } ?? true
  }
}
