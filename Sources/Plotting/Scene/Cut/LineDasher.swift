/// Draws the dashes of a line one by one, as far as they are in sight.
///
/// A line that is cut would start its dashes anew; this keeps each where it is on the whole line.
struct LineDasher {
  /// The lengths of strokes and gaps in turn, in the unit of the line; none is below 0, not all are 0.
  let pattern: [Double]
  /// How far into the pattern the line starts.
  var offset = 0.0
  /// Where dashes are drawn.
  let sight: Rect

  /// The dashes along a path.
  func dashes(along path: Path) -> Path {
    Path(CurveCutter(sight: sight, keepsLengths: true).subpaths(of: path).flatMap(dashes))
  }

  private func dashes(along subpath: Subpath) -> [Subpath] {
    var dashes: [Subpath] = []
    var current = subpath.start
    var travelled = offset
    for corner in corners(of: subpath.unclosed) where corner != current {
      let line = Segment(from: current, to: corner)
      for stroke in strokes(along: line, from: travelled) {
        // Around a corner a dash goes on.
        if stroke.from == current, let last = dashes.indices.last, dashes[last].end == current {
          dashes[last].addLine(to: stroke.to)
        } else {
          dashes.append(Subpath(start: stroke.from))
          dashes[dashes.count - 1].addLine(to: stroke.to)
        }
      }
      travelled += line.length
      current = corner
    }
    return subpath.isClosed ? dashes.joined(at: subpath.start) : dashes
  }

  /// The strokes in sight along a straight line.
  ///
  /// - Parameter travelled: how far into the dashes the line starts.
  private func strokes(along line: Segment, from travelled: Double) -> [Segment] {
    guard let seen = line.cut(to: sight), seen.from != seen.to else { return [] }
    let start = travelled + Segment(from: line.from, to: seen.from).length
    let length = seen.length
    func point(after distance: Double) -> Point {
      distance >= length ? seen.to : seen.from + (seen.to - seen.from) * (distance / length)
    }
    return stretches(from: start, length: length).map {
      Segment(from: point(after: $0.lowerBound), to: point(after: $0.upperBound))
    }
  }

  /// Where strokes begin and end on so much of a line, counted from its start.
  private func stretches(from start: Double, length: Double) -> [ClosedRange<Double>] {
    // An odd number of lengths is gone through twice: strokes become gaps the second time.
    let lengths = pattern.count.isMultiple(of: 2) ? pattern : pattern + pattern
    let period = lengths.reduce(0, +)
    let remainder = start.truncatingRemainder(dividingBy: period)
    let phase = remainder < 0 ? remainder + period : remainder
    // Beyond the greatest number nobody knows where a dash should be.
    var place = phase.isFinite ? -phase : 0
    var result: [ClosedRange<Double>] = []
    while place < length {
      for (index, step) in lengths.enumerated() {
        let stretch = max(place, 0)...max(min(place + step, length), max(place, 0))
        place += step
        guard index.isMultiple(of: 2), place >= 0, stretch.lowerBound < length else { continue }
        if stretch.lowerBound < stretch.upperBound || step == 0 { result.append(stretch) }
      }
    }
    return result
  }

  /// A curve in sight becomes so many lines.
  private static let linesInCurve = 64

  /// The points that straight lines lead to.
  private func corners(of subpath: Subpath) -> [Point] {
    var start = subpath.start
    return subpath.steps.flatMap { step -> [Point] in
      defer { start = step.end }
      guard let curve = Cubic(step, from: start) else { return [step.end] }
      return (1...Self.linesInCurve).map { curve.point(at: Double($0) / Double(Self.linesInCurve)) }
    }
  }
}
