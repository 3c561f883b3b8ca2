/// A cubic Bézier curve.
struct Cubic {
  var start: Point
  var control1: Point
  var control2: Point
  var end: Point

  /// Creates a curve from its points.
  init(start: Point, control1: Point, control2: Point, end: Point) {
    (self.start, self.control1, self.control2, self.end) = (start, control1, control2, end)
  }

  /// A quadratic curve as a cubic one: its handles reach two thirds of the way to the control point.
  init(start: Point, quadControl: Point, end: Point) {
    self.init(
      start: start, control1: start + (quadControl - start) * (2 / 3),
      control2: end + (quadControl - end) * (2 / 3), end: end)
  }

  /// The curve that a step follows; nil for a straight line.
  init?(_ step: Subpath.Step, from start: Point) {
    switch step {
    case .line: return nil
    case .quad(let control, let end):
      self.init(start: start, quadControl: control, end: end)
    case .cubic(let control1, let control2, let end):
      self.init(start: start, control1: control1, control2: control2, end: end)
    }
  }

  /// The point at a share of the curve's parameter, from 0 to 1.
  func point(at t: Double) -> Point {
    let s = 1 - t
    let first = start * (s * s * s) + control1 * (3 * s * s * t)
    return first + control2 * (3 * s * t * t) + end * (t * t * t)
  }

  /// Whether the curve, no longer than the line through its control points, is as long as the straight line
  /// between its ends; a difference of a fiftieth of a pixel or of a millionth is none.
  var isAsLongAsItsChord: Bool {
    let chord = (end - start).length
    let around = (control1 - start).length + (control2 - control1).length + (end - control2).length
    return around - chord <= max(0.02, chord * 1e-6)
  }

  /// Both halves; de Casteljau's construction.
  var halves: (Cubic, Cubic) {
    func middle(_ a: Point, _ b: Point) -> Point { a * 0.5 + b * 0.5 }
    let (a, b, c) = (middle(start, control1), middle(control1, control2), middle(control2, end))
    let (d, e) = (middle(a, b), middle(b, c))
    let center = middle(d, e)
    return (
      Cubic(start: start, control1: a, control2: d, end: center),
      Cubic(start: center, control1: e, control2: c, end: end)
    )
  }
}
