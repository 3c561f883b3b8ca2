/// Takes a line through space apart into its dashes, which are as long on the page as those of a line in the
/// plane.
struct Dasher3D {
  /// Where dashes are seen.
  let box: AxesBox3D
  /// The lengths of strokes and gaps in turn, in pixels; empty for no gaps.
  let pattern: [Double]

  /// Where strokes and gaps come so close, in pixels, nobody sees that there are any.
  private static let leastPeriod = 0.1

  private var space: Space3D { box.space }

  /// The strokes along lines of which each goes on where the one before ends, or begins anew.
  func strokes(along parts: [Line3D.Part]) -> [Line3D.Part] {
    let period = pattern.reduce(0, +)
    guard period > Self.leastPeriod else { return parts }
    var phase = DashPhase(pattern: pattern)
    var end: Point3?
    return parts.flatMap { part -> [Line3D.Part] in
      if end != part.line.from { phase = DashPhase(pattern: pattern) }
      end = part.line.to
      guard let seen = box.clip(part.line) else {
        phase.skip(length(of: part.line))
        return []
      }
      phase.skip(length(of: Segment3D(from: part.line.from, to: seen.from)))
      let strokes = phase.strokes(along: length(of: seen)).map { stroke in
        Line3D.Part(
          index: part.index,
          line: Segment3D(
            from: point(on: seen, atShare: stroke.lowerBound),
            to: point(on: seen, atShare: stroke.upperBound)))
      }
      phase.skip(length(of: Segment3D(from: seen.to, to: part.line.to)))
      return strokes
    }
  }

  /// How long a line is in the picture, in pixels; 0 where it has an end behind the camera.
  private func length(of line: Segment3D) -> Double {
    let ends = [line.from, line.to]
    guard ends.allSatisfy({ space.projection.distance(of: $0) > 0 }) else { return 0 }
    let length = (space.position(of: line.to) - space.position(of: line.from)).length
    return length.isFinite ? length : 0
  }

  /// The point of a line that stands at a share of its length in the picture.
  private func point(on line: Segment3D, atShare share: Double) -> Point3 {
    if share <= 0 { return line.from }
    if share >= 1 { return line.to }
    // What is nearer takes more of the picture.
    let near = share * space.projection.distance(of: line.from)
    let far = (1 - share) * space.projection.distance(of: line.to)
    return line.from + (line.to - line.from) * (near / (near + far))
  }
}

/// How far a line has come in its pattern of strokes and gaps.
private struct DashPhase {
  let pattern: [Double]
  private var index = 0
  /// What is left of the stroke or gap.
  private var rest: Double

  init(pattern: [Double]) {
    self.pattern = pattern
    rest = pattern.first ?? 0
  }

  private var isStroke: Bool { index.isMultiple(of: 2) }

  private mutating func next() {
    index = (index + 1) % pattern.count
    rest = pattern[index]
  }

  /// Goes on without drawing.
  mutating func skip(_ length: Double) {
    var length = length.truncatingRemainder(dividingBy: pattern.reduce(0, +))
    while length >= rest {
      length -= rest
      next()
    }
    rest -= length
  }

  /// Where strokes begin and end on a line, in shares of its length.
  mutating func strokes(along length: Double) -> [ClosedRange<Double>] {
    guard length > 0 else { return [] }
    var strokes: [ClosedRange<Double>] = []
    var place = 0.0
    while place < length {
      let end = min(place + rest, length)
      if isStroke, end > place { strokes.append(place / length...end / length) }
      if place + rest > length {
        rest -= length - place
        break
      }
      place += rest
      next()
    }
    return strokes
  }
}
