extension Path {
  /// The smallest rectangle around the path itself, curves followed to their extremes.
  public var bounds: Rect? {
    var reached: [Point] = []
    var current = Point.zero
    for element in elements {
      switch element {
      case .move(let point), .line(let point):
        reached.append(point)
        current = point
      case .quad(let control, let end):
        reached.append(end)
        reached += Self.extremes(current, control, end)
        current = end
      case .cubic(let control1, let control2, let end):
        reached.append(end)
        reached += Self.extremes(current, control1, control2, end)
        current = end
      case .close: break
      }
    }
    return Rect(around: reached)
  }

  /// The points where a quadratic curve turns back in x or in y.
  private static func extremes(_ a: Point, _ b: Point, _ c: Point) -> [Point] {
    func turn(_ a: Double, _ b: Double, _ c: Double) -> [Double] {
      let bend = a - 2 * b + c
      return bend == 0 ? [] : [(a - b) / bend]
    }
    return (turn(a.x, b.x, c.x) + turn(a.y, b.y, c.y)).filter(isInside).map { t in
      let s = 1 - t
      return a * (s * s) + b * (2 * s * t) + c * (t * t)
    }
  }

  /// The points where a cubic curve turns back in x or in y.
  private static func extremes(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> [Point] {
    /// The zeros of the derivative, a quadratic polynomial.
    func turns(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> [Double] {
      let p = -a + 3 * b - 3 * c + d
      let q = 2 * (a - 2 * b + c)
      let r = b - a
      if p == 0 { return q == 0 ? [] : [-r / q] }
      let discriminant = q * q - 4 * p * r
      guard discriminant >= 0 else { return [] }
      let root = discriminant.squareRoot()
      return [(-q + root) / (2 * p), (-q - root) / (2 * p)]
    }
    return (turns(a.x, b.x, c.x, d.x) + turns(a.y, b.y, c.y, d.y)).filter(isInside).map { t in
      let s = 1 - t
      return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t)
    }
  }

  private static func isInside(_ t: Double) -> Bool { t > 0 && t < 1 }
}
