extension Segment {
  /// How long the segment is; infinite when that is more than the greatest number.
  var length: Double { (to - from).length }

  /// The point of the segment at an x between those of its ends. It is as exact as its coordinates can be,
  /// however far away the ends are, and the same whichever way the segment runs.
  func point(atX x: Double) -> Point {
    Point(x, Self.ordinate(at: x, from: from.x, from.y, to: to.x, to.y))
  }

  /// The point of the segment at a y between those of its ends; see `point(atX:)`.
  func point(atY y: Double) -> Point {
    Point(Self.ordinate(at: y, from: from.y, from.x, to: to.y, to.x), y)
  }

  /// What lies in `rect`, its border included; nil for nothing.
  func cut(to rect: Rect) -> Segment? {
    let (startsInside, endsInside) = (rect.holds(from), rect.holds(to))
    if startsInside, endsInside { return self }
    if isBeyond(rect) { return nil }
    let crossings = crossings(with: rect)
    let start = startsInside ? from : crossings.min(by: isBefore)
    let end = endsInside ? to : crossings.max(by: isBefore)
    guard let start, let end else { return nil }
    return Segment(from: start, to: end)
  }

  /// Whether both ends lie beyond the same side of a rectangle.
  private func isBeyond(_ rect: Rect) -> Bool {
    max(from.x, to.x) < rect.minX || min(from.x, to.x) > rect.maxX
      || max(from.y, to.y) < rect.minY || min(from.y, to.y) > rect.maxY
  }

  /// Where the segment meets the border of a rectangle.
  private func crossings(with rect: Rect) -> [Point] {
    let upright = [rect.minX, rect.maxX].filter { (from.x < $0) != (to.x < $0) }
      .map { point(atX: $0) }.filter { $0.y >= rect.minY && $0.y <= rect.maxY }
    let level = [rect.minY, rect.maxY].filter { (from.y < $0) != (to.y < $0) }
      .map { point(atY: $0) }.filter { $0.x >= rect.minX && $0.x <= rect.maxX }
    return upright + level
  }

  /// Whether the segment, walked from its start, comes to `a` before `b`.
  private func isBefore(_ a: Point, _ b: Point) -> Bool {
    // Halves, since the distance of two numbers may be more than the greatest number.
    let along = to * 0.5 - from * 0.5
    if abs(along.x) >= abs(along.y) { return (a.x < b.x) == (along.x > 0) && a.x != b.x }
    return (a.y < b.y) == (along.y > 0) && a.y != b.y
  }

  /// The ordinate at abscissa `x` of the straight line through two points of different abscissae:
  /// (y1 (x2 - x) + y2 (x - x1)) / (x2 - x1), with a numerator that loses no digit.
  private static func ordinate(
    at x: Double, from x1: Double, _ y1: Double, to x2: Double, _ y2: Double
  ) -> Double {
    // Powers of two take nothing away, and keep products from overflowing.
    let xUnit = Self.unit(of: [x1, x2, x])
    let yUnit = Self.unit(of: [y1, y2])
    let (a, b, c) = (x1 / xUnit, x2 / xUnit, x / xUnit)
    let (p, q) = (y1 / yUnit, y2 / yUnit)
    var numerator = ExactSum()
    numerator.add(product: p, b)
    numerator.add(product: -p, c)
    numerator.add(product: q, c)
    numerator.add(product: -q, a)
    let y = numerator.value / (b - a) * yUnit
    return min(max(y, min(y1, y2)), max(y1, y2))
  }

  /// A power of two near the greatest of some numbers.
  private static func unit(of values: [Double]) -> Double {
    let greatest = values.reduce(0) { max($0, abs($1)) }
    return greatest > 0 ? Double(sign: .plus, exponent: greatest.exponent, significand: 1) : 1
  }
}

extension Rect {
  /// Whether a point lies inside or on the border.
  func holds(_ point: Point) -> Bool {
    point.x >= minX && point.x <= maxX && point.y >= minY && point.y <= maxY
  }
}
