/// A curve with one control point: a quadratic Bézier curve.
struct QuadraticCurve: Sendable, Equatable {
  var start: Point
  var control: Point
  var end: Point

  /// How often a place along the curve is halved to find it: down to the last bits of a number.
  private static let halvings = 50
  /// Lines that stand for the curve where only its course is asked.
  private static let steps = 16

  /// The same curve from its end to its start.
  var reversed: QuadraticCurve { QuadraticCurve(start: end, control: control, end: start) }

  /// Points along the curve, both ends included.
  var points: [Point] { (0...Self.steps).map { point(at: Double($0) / Double(Self.steps)) } }

  /// The curve as a path.
  func path(isStraight: Bool) -> Path {
    isStraight
      ? Path(points: [start, end]) : Path([.move(start), .quad(control: control, end: end)])
  }

  func point(at share: Double) -> Point {
    let rest = 1 - share
    return start * (rest * rest) + control * (2 * rest * share) + end * (share * share)
  }

  /// The part behind the border of a region, where the curve starts inside and ends outside; the whole curve
  /// where it starts outside, nil where it ends inside.
  func leaving(_ isInside: (Point) -> Bool) -> QuadraticCurve? {
    if isInside(end) { return nil }
    guard isInside(start) else { return self }
    var (inside, outside) = (0.0, 1.0)
    for _ in 0..<Self.halvings {
      let middle = (inside + outside) / 2
      if isInside(point(at: middle)) { inside = middle } else { outside = middle }
    }
    // De Casteljau's subdivision at the border.
    return QuadraticCurve(
      start: point(at: outside), control: control * (1 - outside) + end * outside, end: end)
  }
}
