/// A sequence of straight and curved lines, in the unit of the space it is used in.
///
///     var path = Path(points: [Point(0, 0), Point(4, 0), Point(4, 3)], closed: true)
///     path.append(points: [Point(0, 3), Point(4, 3)])
public struct Path: Sendable, Hashable {
  /// One step of a path.
  ///
  ///     Path([.move(.zero), .quad(control: Point(1, 2), end: Point(2, 0)), .close])
  public enum Element: Sendable, Hashable {
    /// Starts a new subpath.
    case move(Point)
    /// A straight line from the current point.
    case line(Point)
    /// A quadratic Bézier curve from the current point.
    case quad(control: Point, end: Point)
    /// A cubic Bézier curve from the current point.
    case cubic(control1: Point, control2: Point, end: Point)
    /// A straight line back to the start of the subpath.
    case close
  }

  /// The steps in the order they are drawn.
  public var elements: [Element]

  /// Creates a path from its steps.
  public init(_ elements: [Element] = []) {
    self.elements = elements
  }

  /// A line through `points`, closed to a polygon on demand. No points give an empty path.
  public init(points: some Sequence<Point>, closed: Bool = false) {
    elements = []
    elements.reserveCapacity(points.underestimatedCount + (closed ? 1 : 0))
    append(points: points, closed: closed)
  }

  /// The outline of a rectangle.
  public init(_ rect: Rect) {
    self.init(points: rect.corners, closed: true)
  }

  /// Appends a subpath of straight lines.
  public mutating func append(points: some Sequence<Point>, closed: Bool = false) {
    let start = elements.count
    for point in points {
      elements.append(elements.count == start ? .move(point) : .line(point))
    }
    if closed, elements.count > start { elements.append(.close) }
  }

  /// The path with every point taken through `transform`.
  public func applying(_ transform: AffineTransform) -> Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let point): .move(transform.apply(to: point))
        case .line(let point): .line(transform.apply(to: point))
        case .quad(let control, let end):
          .quad(control: transform.apply(to: control), end: transform.apply(to: end))
        case .cubic(let control1, let control2, let end):
          .cubic(
            control1: transform.apply(to: control1), control2: transform.apply(to: control2),
            end: transform.apply(to: end))
        case .close: .close
        }
      })
  }

  /// Every point named in the path, control points included.
  public var points: [Point] {
    elements.flatMap { element -> [Point] in
      switch element {
      case .move(let point), .line(let point): [point]
      case .quad(let control, let end): [control, end]
      case .cubic(let control1, let control2, let end): [control1, control2, end]
      case .close: []
      }
    }
  }

  /// A rectangle that holds the path: the box of its points and control points.
  public var controlBounds: Rect? {
    var bounds: Rect?
    func reach(_ point: Point) {
      bounds = bounds.map { $0.reaching(point) } ?? Rect(around: CollectionOfOne(point))
    }
    for element in elements {
      switch element {
      case .move(let point), .line(let point): reach(point)
      case .quad(let control, let end):
        reach(control)
        reach(end)
      case .cubic(let control1, let control2, let end):
        reach(control1)
        reach(control2)
        reach(end)
      case .close: break
      }
    }
    return bounds
  }

  /// A circle as four cubic curves, off from the true circle by at most 0.03 % of the radius.
  ///
  /// Source of the constant: the cubic through both ends whose middle lies on the circle,
  /// 4/3 (sqrt 2 - 1).
  public static func circle(center: Point = .zero, radius: Double) -> Path {
    let handle = radius * 0.5522847498307936
    func at(_ x: Double, _ y: Double) -> Point { Point(center.x + x, center.y + y) }
    return Path([
      .move(at(radius, 0)),
      .cubic(control1: at(radius, handle), control2: at(handle, radius), end: at(0, radius)),
      .cubic(control1: at(-handle, radius), control2: at(-radius, handle), end: at(-radius, 0)),
      .cubic(control1: at(-radius, -handle), control2: at(-handle, -radius), end: at(0, -radius)),
      .cubic(control1: at(handle, -radius), control2: at(radius, -handle), end: at(radius, 0)),
      .close,
    ])
  }
}
