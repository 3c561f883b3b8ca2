/// Gives faces that touch along a line the same corners there.
///
/// Where only one of two neighbours has been cut, the other has a straight edge on which a corner lies.
/// Rounded to what a renderer computes with, the corner comes to lie beside the edge, and the ground is
/// seen between the two, a pixel here and there.
struct FaceJoints {
  var space: Space3D

  /// The pieces with, on each edge of a face, the corners of others that lie there.
  func joined(_ pieces: [Piece3D]) -> [Piece3D] {
    let corners = Set(pieces.flatMap(\.corners)).map { (place: $0, share: space.share(of: $0)) }
      .sorted { $0.share == $1.share ? $0.place < $1.place : $0.share < $1.share }
    return pieces.map { piece in
      guard case .face(let own, let color, let isAntialiased) = piece else { return piece }
      let joined = own.indices.flatMap { index in
        [own[index]] + between(own[index], own[(index + 1) % own.count], of: corners)
      }
      return .face(joined, color: color, isAntialiased: isAntialiased)
    }
  }

  /// The corners strictly between the ends of an edge, in their order along it.
  private func between(
    _ from: Point3, _ to: Point3, of corners: [(place: Point3, share: Point3)]
  ) -> [Point3] {
    let (start, end) = (space.share(of: from), space.share(of: to))
    let way = end - start
    let length = way.length
    guard length > SpacePartition.tolerance else { return [] }
    let slack = SpacePartition.tolerance
    let first = corners.firstSorted { $0.share.x >= min(start.x, end.x) - slack }
    var found: [(place: Point3, along: Double)] = []
    for corner in corners[first...] {
      if corner.share.x > max(start.x, end.x) + slack { break }
      let away = corner.share - start
      let along = away.dot(way) / length
      guard along > slack, along < length - slack else { continue }
      if (away - way * (along / length)).length <= slack { found.append((corner.place, along)) }
    }
    return found.sorted { $0.along < $1.along }.map(\.place)
  }
}

extension Point3 {
  /// Whether a point comes first by x, by y where that is the same, and by z.
  fileprivate static func < (a: Point3, b: Point3) -> Bool {
    (a.x, a.y, a.z) < (b.x, b.y, b.z)
  }
}

extension Piece3D {
  /// The corners of a face; none of anything else.
  fileprivate var corners: [Point3] {
    if case .face(let corners, _, _) = self { corners } else { [] }
  }
}

extension Array {
  /// The index of the first element of which a condition holds, which holds of all behind it too.
  fileprivate func firstSorted(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
