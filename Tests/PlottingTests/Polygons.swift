@testable import Plotting

/// Polygons with holes, as filled contours have them.
enum Polygons {
  /// The area to the left of a polygon; that of a hole is negative.
  static func area(of polygon: [Point]) -> Double {
    edges(of: polygon).reduce(0) { $0 + ($1.from.x * $1.to.y - $1.to.x * $1.from.y) / 2 }
  }

  /// The area of polygons without that of their holes.
  static func area(of polygons: [[Point]]) -> Double {
    polygons.reduce(0) { $0 + area(of: $1) }
  }

  /// How often the polygons run around a point: once for one inside and none for one outside.
  static func windings(of polygons: [[Point]], around point: Point) -> Int {
    polygons.flatMap(edges(of:)).reduce(0) { sum, edge in
      guard (edge.from.y > point.y) != (edge.to.y > point.y) else { return sum }
      let share = (point.y - edge.from.y) / (edge.to.y - edge.from.y)
      guard edge.from.x + share * (edge.to.x - edge.from.x) > point.x else { return sum }
      return sum + (edge.to.y > edge.from.y ? 1 : -1)
    }
  }

  /// The edges from each point to the next one.
  static func edges(of polygon: [Point]) -> [Segment] {
    zip(polygon, polygon.dropFirst() + polygon.prefix(1)).map { Segment(from: $0, to: $1) }
  }

  /// The polygon from its least point on, without points that repeat the one before, so that two that are
  /// walked from different points can be compared.
  static func canonical(_ polygon: [Point]) -> [Point] {
    let distinct = edges(of: polygon).filter { distance($0.from, $0.to) > 1e-9 }.map(\.from)
    let start = distinct.indices.min {
      (round(distinct[$0].x), round(distinct[$0].y))
        < (round(distinct[$1].x), round(distinct[$1].y))
    }
    return start.map { Array(distinct[$0...] + distinct[..<$0]) } ?? []
  }

  static func distance(_ first: Point, _ second: Point) -> Double { (first - second).length }

  private static func round(_ value: Double) -> Double { (value * 1e7).rounded() / 1e7 }
}
