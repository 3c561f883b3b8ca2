/// What a legend at `best` counts as covered, in scene pixels.
///
///     LegendObstacles(points: [context.position(of: center)])
public struct LegendObstacles: Sendable, Equatable {
  /// Single places: each one covered counts.
  public var points: [Point]
  /// How far what is drawn at each of the points reaches around it: a point counts where the legend
  /// covers any of it.
  public var pointRadius: Double
  /// Lines: each covered vertex counts, and each line crossed.
  public var lines: [[Point]]
  /// Boxes: each one overlapped counts.
  public var boxes: [Rect]
  /// The corners of filled areas: each covered corner counts, and each area overlapped.
  public var areas: [[Point]]

  /// Creates a collection of obstacles.
  public init(
    points: [Point] = [], pointRadius: Double = 0, lines: [[Point]] = [], boxes: [Rect] = [],
    areas: [[Point]] = []
  ) {
    self.points = points
    self.pointRadius = pointRadius
    self.lines = lines
    self.boxes = boxes
    self.areas = areas
  }
}

extension LegendObstacles {
  /// How much `box` covers: Matplotlib's badness of a place, which takes in the insides of areas and the
  /// extent of markers besides.
  func covered(by box: Rect) -> Int {
    let covered = points.count { isCovered($0, by: box) }
    let vertices = (lines + areas).reduce(0) { $0 + $1.count(where: box.contains) }
    let crossings = lines.count { line in
      zip(line, line.dropFirst()).contains { Segment(from: $0, to: $1).meets(box) }
    }
    let overlaps = boxes.count { $0.intersection(box) != nil }
    return covered + vertices + crossings + overlaps + areas.count { isOverlapped($0, by: box) }
  }

  /// Whether any of what is drawn at a point lies in a box.
  private func isCovered(_ point: Point, by box: Rect) -> Bool {
    guard pointRadius > 0 else { return box.contains(point) }
    let nearest = Point(
      min(max(point.x, box.minX), box.maxX), min(max(point.y, box.minY), box.maxY))
    return (point - nearest).length < pointRadius
  }

  /// Whether an area and a box have a part in common: an edge of the area runs through the box, or the box
  /// lies inside as a whole.
  private func isOverlapped(_ area: [Point], by box: Rect) -> Bool {
    guard let last = area.last else { return false }
    let edges = zip([last] + area, area)
    if edges.contains(where: { Segment(from: $0, to: $1).meets(box) }) { return true }
    // A ray to the right from inside crosses the outline an odd number of times.
    let middle = box.center
    let crossings = edges.count { from, to in
      guard (from.y > middle.y) != (to.y > middle.y) else { return false }
      let share = (middle.y - from.y) / (to.y - from.y)
      return from.x + share * (to.x - from.x) > middle.x
    }
    return !crossings.isMultiple(of: 2)
  }
}
