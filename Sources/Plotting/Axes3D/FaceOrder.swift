/// Puts the faces of one mark in order, as mplot3d's `Poly3DCollection` does: by the mean depth of their
/// corners.
struct FaceOrder {
  let space: Space3D

  /// The faces, the deepest first; of equally deep ones the first comes first.
  func sorted<Face>(_ faces: [Face], corners: (Face) -> [Point3]) -> [Face] {
    let depths = faces.map { face in
      let corners = corners(face)
      return corners.map(space.depth(of:)).reduce(0, +) / Double(corners.count)
    }
    let order = faces.indices.sorted { (-depths[$0], $0) < (-depths[$1], $1) }
    return order.map { faces[$0] }
  }
}

extension Piece3D {
  /// The line around a face.
  static func outline(around corners: [Point3], color: Color, width: Double) -> [Piece3D] {
    zip(corners, corners.dropFirst() + corners.prefix(1)).map { from, to in
      .line(from: from, to: to, color: color, width: width)
    }
  }
}

extension ColorScale {
  /// The colour in the middle, which stands for all of them in a legend.
  var middleColor: Color { Color(map.color(atShare: 0.5)) }
}
