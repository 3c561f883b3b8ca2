/// The plane through a flat face, or across an axis.
struct Plane3D {
  var point: Point3
  var normal: Point3

  /// The plane of a face; nil when its corners lie on a line.
  init?(_ corners: [Point3]) {
    guard corners.count >= 3, corners.allSatisfy(\.isFinite) else { return nil }
    point = corners[0]
    // Newell's sum: sound for corners that lie on one edge too.
    normal = zip(corners, corners.dropFirst() + corners.prefix(1)).reduce(.zero) { sum, edge in
      sum + (edge.0 - corners[0]).cross(edge.1 - corners[0])
    }
    let length = normal.length
    guard length > 0 else { return nil }
    normal = normal * (1 / length)
  }

  /// The plane of all points with one coordinate.
  init(across axis: Direction3D, at place: Double) {
    point = .zero
    point[axis] = place
    normal = .zero
    normal[axis] = 1
  }

  /// The distance from the plane, positive on the side of its normal.
  func side(of other: Point3) -> Double { (other - point).dot(normal) }
}
