/// A straight line between two points.
struct Segment: Sendable, Hashable {
  var from: Point
  var to: Point

  /// Whether any part of the segment lies in `rect`, its border included.
  ///
  /// Source: Liang and Barsky, "A New Concept and Method for Line Clipping", 1984.
  func meets(_ rect: Rect) -> Bool {
    let along = to - from
    var entry = 0.0
    var exit = 1.0
    let borders = [
      (-along.x, from.x - rect.minX), (along.x, rect.maxX - from.x),
      (-along.y, from.y - rect.minY), (along.y, rect.maxY - from.y),
    ]
    for (speed, distance) in borders {
      if speed == 0 {
        if distance < 0 { return false }
      } else if speed < 0 {
        entry = max(entry, distance / speed)
      } else {
        exit = min(exit, distance / speed)
      }
    }
    return entry <= exit
  }
}
