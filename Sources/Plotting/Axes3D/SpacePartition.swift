/// Puts pieces in order by cutting space along the faces, one after the other: what is on the far side
/// of a face comes before it, what is on the camera's side after it. The method is that of binary
/// space partitioning (Fuchs, Kedem, Naylor: On visible surface generation by a priori tree
/// structures, SIGGRAPH 1980).
struct SpacePartition {
  /// Where the axes stand, which have a side of their own in each direction.
  var space: Space3D

  /// A share of the sides of the box below which a point counts as in the plane of a face.
  static let tolerance = 1e-9

  /// So many faces are cut by each other. More are halved by planes across the axes first: where the
  /// faces of a surface cut nothing, each of them only sorts all others, and work grows with the square.
  private static let mostFaces = 64

  /// The pieces from back to front; what a face cuts is cut there.
  func ordered(_ pieces: [Piece3D]) -> [Piece3D] {
    FaceJoints(space: space).joined(parted(pieces.flatMap { $0.flat(in: space) }))
  }

  private func parted(_ pieces: [Piece3D]) -> [Piece3D] {
    if let (behind, before) = halves(of: pieces) { return parted(behind) + parted(before) }
    let splitter = pieces.firstIndex { piece in
      if case .face(let corners, _, _) = piece { plane(of: corners) != nil } else { false }
    }
    guard let splitter, let plane = plane(of: pieces[splitter].points) else {
      let depths = pieces.map { $0.points.map(space.depth(of:)).min() ?? 0 }
      return pieces.indices.sorted { (-depths[$0], $0) < (-depths[$1], $1) }.map { pieces[$0] }
    }
    var others = pieces
    others.remove(at: splitter)
    let (behind, before) = parts(of: others, by: plane)
    return parted(behind) + [pieces[splitter]] + parted(before)
  }

  private func plane(of corners: [Point3]) -> Plane3D? {
    Plane3D(corners.map(space.share(of:)))
  }

  /// The pieces on the far side of a plane and those on the camera's side; what it meets is cut.
  private func parts(of pieces: [Piece3D], by plane: Plane3D) -> (
    behind: [Piece3D], before: [Piece3D]
  ) {
    let side = plane.side(of: space.share(of: space.projection.eye)) < 0 ? -1.0 : 1.0
    var behind: [Piece3D] = []
    var before: [Piece3D] = []
    for piece in pieces {
      let sides = piece.points.map { plane.side(of: space.share(of: $0)) * side }
      if sides.allSatisfy({ $0 >= -Self.tolerance }) {
        before.append(piece)
      } else if sides.allSatisfy({ $0 <= Self.tolerance }) {
        behind.append(piece)
      } else {
        let (far, near) = piece.cut(sides: sides)
        behind.append(far)
        before.append(near)
      }
    }
    return (behind, before)
  }

  /// Many faces as two parts of about as many each, by a plane across the axis along which they extend
  /// furthest; nil for few faces, and where no such plane parts them.
  private func halves(of pieces: [Piece3D]) -> (behind: [Piece3D], before: [Piece3D])? {
    let corners = pieces.compactMap {
      if case .face(let corners, _, _) = $0 { corners.first.map(space.share(of:)) } else { nil }
    }.filter(\.isFinite)
    guard corners.count > Self.mostFaces else { return nil }
    let places = Direction3D.allCases.map { axis in corners.map { $0[axis] }.sorted() }
    let extents = places.map { ($0.last ?? 0) - ($0.first ?? 0) }
    guard let axis = Direction3D.allCases.max(by: { extents[$0.rawValue] < extents[$1.rawValue] })
    else { return nil }
    let parts = parts(
      of: pieces, by: Plane3D(across: axis, at: places[axis.rawValue][corners.count / 2]))
    // A plane that leaves nearly all on one side would be followed by another such.
    let greater = max(parts.behind.count, parts.before.count)
    return greater * 4 < pieces.count * 3 ? parts : nil
  }
}
