extension DrawingContext {
  /// A line through points of the data as it runs in the scene, in one stretch or, where points have no
  /// place on the axes, in several.
  ///
  /// Ends far outside the frame are cut off before they become pixels: rounded, they would turn the line.
  ///
  ///     for stretch in context.line(through: points) { path.append(points: stretch) }
  public func line(through points: [Point]) -> [[Point]] {
    let places = points.map(position(of:))
    if places.allSatisfy({ !$0.isFinite || isNear($0) }) {
      return places.split { !$0.isFinite }.map(Array.init)
    }
    let stretches = points.map(coordinates(of:)).split { !$0.isFinite }
    let cutter = LineCutter(sight: coordinatesNearby)
    return stretches.flatMap { cutter.cut(Path(points: $0)).stretches }
      .map { $0.map(position(ofCoordinates:)) }
  }

  /// The outline of an area around points of the data as it runs in the scene. A value that has no place
  /// on an axis lies beyond its end, as `clippedPosition(of:)` has it.
  ///
  /// What lies far outside the frame is cut off before it becomes pixels; see `line(through:)`. Points that
  /// are no numbers are left out.
  public func area(around points: [Point]) -> [Point] {
    let places = points.map(clippedPosition(of:))
    if places.allSatisfy(isNear) { return places }
    let outline = points.map(clippedCoordinates(of:)).filter(\.isFinite)
    let cutter = AreaCutter(sight: coordinatesNearby)
    return cutter.cut(Path(points: outline, closed: true)).stretches.joined()
      .map(position(ofCoordinates:))
  }

  /// A rectangle between two points of the data, with edges far outside the frame moved nearer; nil where a
  /// point is no number.
  func rectangle(from first: Point, to second: Point) -> Rect? {
    guard let first = nearby(first), let second = nearby(second) else { return nil }
    return Rect(around: [first, second])
  }

  /// Where a point of the data stands, moved nearer where it is far outside the frame; nil where it is no
  /// number. Only lines along the axes stay what they are.
  func nearby(_ point: Point) -> Point? {
    guard clippedCoordinates(of: point).isFinite else { return nil }
    let place = clippedPosition(of: point)
    return Point(
      clamp(place.x, frame.minX, frame.width), clamp(place.y, frame.minY, frame.height))
  }

  private func clamp(_ place: Double, _ edge: Double, _ side: Double) -> Double {
    min(max(place, edge - Self.farthest * side), edge + Self.farthest * side)
  }

  /// Whether an area can go through a point of the data.
  func hasPlace(_ point: Point) -> Bool { clippedCoordinates(of: point).isFinite }

  /// Sides of the frame that a place may be away from it: a place in pixels then still has more digits
  /// behind the point than anything needs.
  private static let farthest = 65_536.0

  func isNear(_ place: Point) -> Bool {
    abs(place.x - frame.minX) <= Self.farthest * frame.width
      && abs(place.y - frame.minY) <= Self.farthest * frame.height
  }

  private var coordinatesNearby: Rect {
    let (x, y) = (
      x.coordinates(within: Self.farthest), y.coordinates(within: Self.farthest)
    )
    return Rect(minX: x.lowerBound, minY: y.lowerBound, maxX: x.upperBound, maxY: y.upperBound)
  }

  private func coordinates(of point: Point) -> Point {
    Point(x.coordinate(of: point.x), y.coordinate(of: point.y))
  }

  private func clippedCoordinates(of point: Point) -> Point {
    Point(x.clippedCoordinate(of: point.x), y.clippedCoordinate(of: point.y))
  }

  private func position(ofCoordinates point: Point) -> Point {
    Point(
      frame.minX + x.share(ofCoordinate: point.x) * frame.width,
      frame.maxY - y.share(ofCoordinate: point.y) * frame.height)
  }
}

extension Path {
  /// The points of each subpath.
  fileprivate var stretches: [[Point]] {
    var result: [[Point]] = []
    for element in elements {
      switch element {
      case .move(let point): result.append([point])
      case .line(let point): result[result.count - 1].append(point)
      case .quad, .cubic, .close: break
      }
    }
    return result
  }
}
