import Glibc

/// A gap in a line for what is written there, and the angle of the line at it.
struct ContourGap {
  /// What is left of the line.
  private(set) var stretches: [ContourStretch] = []
  /// The angle in degrees, anticlockwise as seen, from -90 up to 90, so that what is written stands upright.
  private(set) var angle = 0.0

  /// Makes a gap.
  ///
  /// - Parameters:
  ///   - stretch: the line.
  ///   - index: the number of the point that the gap is around.
  ///   - width: how wide what is written is.
  ///   - spacing: how far the line keeps away from it on both sides.
  init(in stretch: ContourStretch, at index: Int, width: Double, spacing: Double) {
    // A closed line is taken from the point on around to it.
    let points =
      stretch.isClosed
      ? Array(stretch.points[index...].dropLast() + stretch.points[...index]) : stretch.points
    let line = MeasuredLine(points, from: stretch.isClosed ? 0 : index)
    let half = width / 2
    // Before the start of a closed line is its end.
    let turn = stretch.isClosed ? line.length : 0
    let along = line.point(at: half) - line.point(at: turn - half)
    // y runs down in the scene.
    let degrees = atan2(-along.y, along.x) * 180 / .pi
    angle = Self.upright(degrees)

    let (before, behind) = (turn - half - spacing, half + spacing)
    if stretch.isClosed {
      if behind < before { add(line.part(from: behind, to: before)) }
    } else {
      if before > line.start { add(line.part(from: line.start, to: before)) }
      if behind < line.end { add(line.part(from: behind, to: line.end)) }
    }
  }

  private mutating func add(_ points: [Point]) {
    stretches.append(ContourStretch(points: points, isClosed: false))
  }

  /// The same direction or the opposite one, whichever is upright.
  private static func upright(_ degrees: Double) -> Double {
    degrees >= 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees
  }
}

/// A line whose points are known by how far along it they are.
private struct MeasuredLine {
  private let points: [Point]
  /// How far along the line each of the points is; that of one of them is 0.
  private let places: [Double]

  init(_ points: [Point], from origin: Int) {
    var places: [Double] = []
    var length = 0.0
    for (index, point) in points.enumerated() {
      if index > 0 { length += (point - points[index - 1]).length }
      places.append(length)
    }
    let start = places[origin]
    self.points = points
    self.places = places.map { $0 - start }
  }

  var start: Double { places.first ?? 0 }
  var end: Double { places.last ?? 0 }
  var length: Double { end - start }

  /// The point at a place; that at an end for a place beyond it.
  func point(at place: Double) -> Point {
    let next = places.partitioningIndex { $0 >= place }
    guard next > 0 else { return points[0] }
    guard next < points.count else { return points[points.count - 1] }
    let share = (place - places[next - 1]) / (places[next] - places[next - 1])
    return points[next - 1] * (1 - share) + points[next] * share
  }

  /// The line between two places on it.
  func part(from first: Double, to last: Double) -> [Point] {
    let inside = zip(places, points).filter { first < $0.0 && $0.0 < last }.map(\.1)
    return [point(at: first)] + inside + [point(at: last)]
  }
}

extension [Double] {
  /// The index of the first element that satisfies a condition which all behind it satisfy too.
  fileprivate func partitioningIndex(where isBehind: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
