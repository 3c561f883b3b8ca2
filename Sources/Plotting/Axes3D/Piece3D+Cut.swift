extension Piece3D {
  /// The parts on the far and on the near side, where `sides` is the distance of each point from the
  /// cut, positive on the near side. Discs and
  /// texts are points and never have two sides.
  func cut(sides: [Double]) -> (far: Piece3D, near: Piece3D) {
    switch self {
    case .disc, .text: return (self, self)
    case .line(let from, let to, let color, let width, let cap):
      let middle = Segment3D(from: from, to: to).crossing(sides: (sides[0], sides[1]))
      let parts = (
        Piece3D.line(from: from, to: middle, color: color, width: width, cap: cap),
        Piece3D.line(from: middle, to: to, color: color, width: width, cap: cap)
      )
      return sides[0] < 0 ? parts : (parts.1, parts.0)
    case .face(let corners, let color, let isAntialiased):
      var (far, near): ([Point3], [Point3]) = ([], [])
      for (index, corner) in corners.enumerated() {
        let next = (index + 1) % corners.count
        let (here, there) = (sides[index], sides[next])
        if here <= 0 { far.append(corner) }
        if here >= 0 { near.append(corner) }
        if here * there < 0 {
          let crossing = Segment3D(from: corner, to: corners[next]).crossing(sides: (here, there))
          far.append(crossing)
          near.append(crossing)
        }
      }
      return (
        .face(far, color: color, isAntialiased: isAntialiased),
        .face(near, color: color, isAntialiased: isAntialiased)
      )
    }
  }
}
