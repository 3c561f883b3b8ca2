extension Piece3D {
  /// The piece, and triangles for a face whose corners are in no common plane: a plane that meets such a
  /// face more than twice would leave parts that lie over each other.
  func flat(in space: Space3D) -> [Piece3D] {
    guard case .face(let corners, let color, let isAntialiased) = self, corners.count > 3,
      let plane = Plane3D(corners.map(space.share(of:))),
      corners.contains(where: {
        abs(plane.side(of: space.share(of: $0))) > SpacePartition.tolerance
      })
    else { return [self] }
    return (2..<corners.count).map { index in
      .face(
        [corners[0], corners[index - 1], corners[index]], color: color,
        isAntialiased: isAntialiased)
    }
  }
}
