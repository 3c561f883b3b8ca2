/// In which order things in space are drawn.
///
///     Axes3D(x: "$x_1$", y: "$x_2$", z: "$x_3$", depthOrder: .exact) {
///       for plane in planes { plane }
///     }
public enum DepthOrder: String, Sendable, CaseIterable {
  /// Whole marks from the deepest to the nearest, by the nearest point of each, as Matplotlib does.
  /// Where marks reach through each other this is wrong in places.
  case collections
  /// Every point, line and face in its true order; what a face cuts is cut there.
  case exact
}

extension DepthOrder {
  /// Every face may cut all others: more of them take minutes, and more stack than there is.
  private static let mostExactFaces = 4096

  private static func checkFaces(of pieces: [[Piece3D]]) throws(PlotError) {
    let count = pieces.joined().count { piece in
      if case .face = piece { true } else { false }
    }
    guard count <= mostExactFaces else {
      throw .measure(
        name: "faces in exact depth order", value: Double(count),
        expected: "at most \(mostExactFaces), or the order of collections")
    }
  }

  /// The pieces of all marks, from back to front.
  func pieces(of marks: [any Mark3D], in space: Space3D) throws(PlotError) -> [Piece3D] {
    var pieces: [[Piece3D]] = []
    for mark in marks { pieces.append(try mark.pieces(in: space)) }
    switch self {
    case .collections:
      let depths = pieces.map { mark in
        mark.lazy.flatMap(\.points).map(space.depth(of:)).min() ?? .infinity
      }
      // Equal depths keep the order of declaration.
      let order = pieces.indices.sorted { (-depths[$0], $0) < (-depths[$1], $1) }
      return order.flatMap { pieces[$0] }
    case .exact:
      try Self.checkFaces(of: pieces)
      return SpacePartition(eye: space.projection.eye, depth: space.depth(of:))
        .ordered(pieces.flatMap { $0 })
    }
  }
}

/// Puts pieces in order by cutting space along the faces, one after the other: what is on the far side
/// of a face comes before it, what is on the camera's side after it. The method is that of binary
/// space partitioning (Fuchs, Kedem, Naylor: On visible surface generation by a priori tree
/// structures, SIGGRAPH 1980).
struct SpacePartition {
  /// Where the camera stands.
  var eye: Point3
  /// How deep a point lies; deeper is greater.
  var depth: (Point3) -> Double

  /// A share of the size of things below which a point counts as in the plane of a face.
  private static let tolerance = 1e-9

  /// So many faces are cut by each other. More are halved by planes across the axes first: where the
  /// faces of a surface cut nothing, each of them only sorts all others, and work grows with the square.
  private static let mostFaces = 64

  /// The pieces from back to front.
  func ordered(_ pieces: [Piece3D]) -> [Piece3D] {
    if let (behind, before) = halves(of: pieces) { return ordered(behind) + ordered(before) }
    let splitter = pieces.firstIndex { piece in
      if case .face(let corners, _, _) = piece { Plane(corners) != nil } else { false }
    }
    guard let splitter, let plane = Plane(pieces[splitter].points) else {
      let depths = pieces.map { $0.points.map(depth).min() ?? 0 }
      return pieces.indices.sorted { (-depths[$0], $0) < (-depths[$1], $1) }.map { pieces[$0] }
    }
    var others = pieces
    others.remove(at: splitter)
    let (behind, before) = parts(of: others, by: plane)
    return ordered(behind) + [pieces[splitter]] + ordered(before)
  }

  /// The pieces on the far side of a plane and those on the camera's side; what it meets is cut.
  private func parts(of pieces: [Piece3D], by plane: Plane) -> (
    behind: [Piece3D], before: [Piece3D]
  ) {
    let side = plane.side(of: eye) < 0 ? -1.0 : 1.0
    var behind: [Piece3D] = []
    var before: [Piece3D] = []
    for piece in pieces {
      let sides = piece.points.map { plane.side(of: $0) * side }
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
      if case .face(let corners, _, _) = $0 { corners.first } else { nil }
    }.filter(\.isFinite)
    guard corners.count > Self.mostFaces else { return nil }
    let places = Dimension.allCases.map { axis in corners.map { $0[axis] }.sorted() }
    let extents = places.map { ($0.last ?? 0) - ($0.first ?? 0) }
    guard let axis = Dimension.allCases.max(by: { extents[$0.rawValue] < extents[$1.rawValue] })
    else { return nil }
    let parts = parts(
      of: pieces, by: Plane(across: axis, at: places[axis.rawValue][corners.count / 2]))
    // A plane that leaves nearly all on one side would be followed by another such.
    let greater = max(parts.behind.count, parts.before.count)
    return greater * 4 < pieces.count * 3 ? parts : nil
  }
}

/// The plane through a flat face, or across an axis.
private struct Plane {
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
  init(across axis: Dimension, at place: Double) {
    point = .zero
    point[axis] = place
    normal = .zero
    normal[axis] = 1
  }

  /// The distance from the plane, positive on the side of its normal.
  func side(of other: Point3) -> Double { (other - point).dot(normal) }
}

extension Piece3D {
  /// The parts on the far and on the near side, where `sides` is the distance of each point from the
  /// cut, positive on the near side. Discs and
  /// texts are points and never have two sides.
  fileprivate func cut(sides: [Double]) -> (far: Piece3D, near: Piece3D) {
    switch self {
    case .disc, .text: return (self, self)
    case .line(let from, let to, let color, let width):
      let middle = from + (to - from) * (sides[0] / (sides[0] - sides[1]))
      let parts = (
        Piece3D.line(from: from, to: middle, color: color, width: width),
        Piece3D.line(from: middle, to: to, color: color, width: width)
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
          let crossing = corner + (corners[next] - corner) * (here / (here - there))
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
