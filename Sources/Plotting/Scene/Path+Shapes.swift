extension Path {
  /// A rectangle whose corners are rounded by quadratic curves of `radius`.
  static func roundedRectangle(_ rect: Rect, radius: Double) -> Path {
    let r = min(radius, rect.width / 2, rect.height / 2)
    return Path([
      .move(Point(rect.minX + r, rect.minY)),
      .line(Point(rect.maxX - r, rect.minY)),
      .quad(control: Point(rect.maxX, rect.minY), end: Point(rect.maxX, rect.minY + r)),
      .line(Point(rect.maxX, rect.maxY - r)),
      .quad(control: Point(rect.maxX, rect.maxY), end: Point(rect.maxX - r, rect.maxY)),
      .line(Point(rect.minX + r, rect.maxY)),
      .quad(control: Point(rect.minX, rect.maxY), end: Point(rect.minX, rect.maxY - r)),
      .line(Point(rect.minX, rect.minY + r)),
      .quad(control: Point(rect.minX, rect.minY), end: Point(rect.minX + r, rect.minY)),
      .close,
    ])
  }
}

extension Path {
  /// How far along its tangent a control point of a quarter of a circle lies, in radii: the cubic curve
  /// that comes closest (L. A. Piegl, W. Tiller: The NURBS Book, section 7.3).
  private static let quarterControl = 0.5522847498307936

  /// A rectangle whose corners are quarters of circles; with half its height as the radius, its ends
  /// are half circles.
  static func capsule(_ rect: Rect, radius: Double) -> Path {
    let r = min(radius, rect.width / 2, rect.height / 2)
    let reach = r * (1 - quarterControl)
    let (l, t, e, b) = (rect.minX, rect.minY, rect.maxX, rect.maxY)
    return Path([
      .move(Point(l + r, t)), .line(Point(e - r, t)),
      .cubic(
        control1: Point(e - reach, t), control2: Point(e, t + reach), end: Point(e, t + r)),
      .line(Point(e, b - r)),
      .cubic(
        control1: Point(e, b - reach), control2: Point(e - reach, b), end: Point(e - r, b)),
      .line(Point(l + r, b)),
      .cubic(
        control1: Point(l + reach, b), control2: Point(l, b - reach), end: Point(l, b - r)),
      .line(Point(l, t + r)),
      .cubic(
        control1: Point(l, t + reach), control2: Point(l + reach, t), end: Point(l + r, t)),
      .close,
    ])
  }
}

extension Path {
  /// The radius of a circle around (0, 0); nil for any other path.
  var circleRadius: Double? {
    guard case .move(let start) = elements.first, start.x > 0,
      self == .circle(radius: start.x)
    else { return nil }
    return start.x
  }
}
