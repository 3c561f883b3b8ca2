import Plotting

/// The part of a plane that lies in a box whose edges are parallel to the axes.
///
/// The plane is where weights x place + bias is 0.
struct PlaneSection {
  /// The weights, one for each axis.
  let weights: SIMD3<Double>
  let bias: Double
  /// The corner of the box with the least coordinates, and the one with the greatest.
  let least: SIMD3<Double>
  let greatest: SIMD3<Double>

  init(weights: [Double], bias: Double, box: [ClosedRange<Double>]) {
    self.weights = SIMD3(weights[0], weights[1], weights[2])
    self.bias = bias
    least = SIMD3(box[0].lowerBound, box[1].lowerBound, box[2].lowerBound)
    greatest = SIMD3(box[0].upperBound, box[1].upperBound, box[2].upperBound)
  }

  /// The corners in their order around; fewer than three when the plane passes the box by.
  var corners: [Point3] {
    let crossings = edges.compactMap(crossing)
    guard let first = crossings.first else { return [] }
    // Seen along the axis that the plane is most nearly perpendicular to, it is a convex polygon.
    let size = weights * (greatest - least)
    let sizes = (0..<3).map { size[$0].magnitude }
    let (steepest, _) = sizes.enumerated().max { $0.element < $1.element } ?? (2, 0)
    let (a, b) = ((steepest + 1) % 3, (steepest + 2) % 3)
    let center = crossings.reduce(first - first, +) / Double(crossings.count)
    let around = crossings.sorted { left, right in
      angle(of: left - center, a, b) < angle(of: right - center, a, b)
    }
    return around.map { Point3($0.x, $0.y, $0.z) }
  }

  /// The ends of the twelve edges.
  private var edges: [(SIMD3<Double>, SIMD3<Double>)] {
    (0..<3).flatMap { axis in
      (0..<4).map { other -> (SIMD3<Double>, SIMD3<Double>) in
        var start = least
        if other & 1 == 1 { start[(axis + 1) % 3] = greatest[(axis + 1) % 3] }
        if other & 2 == 2 { start[(axis + 2) % 3] = greatest[(axis + 2) % 3] }
        var end = start
        end[axis] = greatest[axis]
        return (start, end)
      }
    }
  }

  /// Where the plane crosses an edge; nil where it does not. An end belongs to the edge that begins there, so
  /// that a corner in the plane counts once or lies in several edges at the same place.
  private func crossing(_ edge: (start: SIMD3<Double>, end: SIMD3<Double>)) -> SIMD3<Double>? {
    let (before, after) = (sum(at: edge.start), sum(at: edge.end))
    guard (before <= 0) != (after <= 0) else { return nil }
    let share = before / (before - after)
    return edge.start + (edge.end - edge.start) * share
  }

  private func sum(at place: SIMD3<Double>) -> Double { (weights * place).sum() + bias }

  /// An angle that grows around the centre, in shares of the box so that no axis counts more than others.
  private func angle(of offset: SIMD3<Double>, _ a: Int, _ b: Int) -> Double {
    let size = greatest - least
    let (x, y) = (offset[a] / size[a], offset[b] / size[b])
    let reach = x.magnitude + y.magnitude
    guard reach > 0 else { return 0 }
    // The place on a square around the centre, 0 to 4: it has the order of the angle.
    let place = y / reach
    return x >= 0 ? place : 2 - place
  }
}
