/// Puts the faces of one mark in order, as mplot3d's `Poly3DCollection` does: by the mean depth of their
/// corners.
struct FaceOrder {
  let space: Space3D

  /// The faces, the deepest first; of equally deep ones the first comes first.
  func sorted<Face>(_ faces: [Face], corners: (Face) -> [Point3]) -> [Face] {
    let depths = faces.map { face in
      let corners = corners(face)
      return corners.reduce(0) { $0 + space.projection.project($1).depth } / Double(corners.count)
    }
    return DepthRanking.indices(of: depths).map { faces[$0] }
  }
}

extension [Piece3D] {
  /// Adds the line around a face.
  mutating func appendOutline(around corners: [Point3], color: Color, width: Double) {
    for (index, corner) in corners.enumerated() {
      let next = corners[index + 1 < corners.count ? index + 1 : 0]
      append(.line(from: corner, to: next, color: color, width: width))
    }
  }
}

extension ColorScale {
  /// The colour in the middle, which stands for all of them in a legend.
  var middleColor: Color { Color(map.color(atShare: 0.5)) }
}
