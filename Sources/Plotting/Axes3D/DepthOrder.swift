/// In which order things in space are drawn.
///
///     Axes3D(x: "$x_1$", y: "$x_2$", z: "$x_3$", depthOrder: .exact) {
///       for plane in planes { plane }
///     }
public enum DepthOrder: String, Sendable, CaseIterable {
  /// Whole marks from the deepest to the nearest, by the nearest point of each, as Matplotlib does.
  /// Where marks reach through each other this is wrong in places.
  case collections
  /// Whole marks in the order of declaration: what is declared last is on top, as a path on a surface has
  /// to be. Matplotlib's `computed_zorder=False`.
  case declared
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

  /// The pieces of each mark.
  static func pieces(
    of marks: [any Mark3D], in space: Space3D
  ) throws(PlotError) -> [[Piece3D]] {
    var pieces: [[Piece3D]] = []
    for mark in marks { pieces.append(try mark.pieces(in: space)) }
    return pieces
  }

  /// The pieces of all marks, from back to front.
  func ordered(_ pieces: [[Piece3D]], in space: Space3D) throws(PlotError) -> [Piece3D] {
    switch self {
    case .declared: return Self.joined(pieces)
    case .collections:
      guard pieces.count > 1 else { return Self.joined(pieces) }
      let depths = pieces.map { Self.leastDepth(of: $0, in: space) }
      return Self.joined(DepthRanking.indices(of: depths).map { pieces[$0] })
    case .exact:
      try Self.checkFaces(of: pieces)
      return SpacePartition(space: space).ordered(Self.joined(pieces))
    }
  }

  /// All pieces in a row.
  private static func joined(_ pieces: [[Piece3D]]) -> [Piece3D] {
    pieces.count == 1 ? pieces[0] : pieces.flatMap { $0 }
  }

  /// The depth of the nearest point of pieces.
  private static func leastDepth(of pieces: [Piece3D], in space: Space3D) -> Double {
    let projection = space.projection
    var least: Double?
    for piece in pieces {
      piece.forEachPoint { point in
        let depth = projection.project(point).depth
        if least.map({ depth < $0 }) ?? true { least = depth }
      }
    }
    return least ?? .infinity
  }
}
