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
