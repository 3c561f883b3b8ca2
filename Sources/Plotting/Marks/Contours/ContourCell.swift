/// What there is of a cell between four nodes of a grid: all of it, the triangle that is left where one
/// node has no value, or nothing.
///
/// Source of the triangles: Matplotlib rcParams: contour.corner_mask.
enum ContourCell: UInt8 {
  case empty, whole
  case withoutLowerLeft, withoutLowerRight, withoutUpperRight, withoutUpperLeft

  /// The corners of a cell, anticlockwise.
  enum Corner: Int, CaseIterable {
    case lowerLeft, lowerRight, upperRight, upperLeft

    /// The corner so many further on.
    func following(_ steps: Int = 1) -> Corner {
      Self.allCases[(rawValue + steps) % Self.allCases.count]
    }
  }

  /// The sides of a cell: the first four begin at the corner with the same number, and the diagonal closes a
  /// triangle.
  enum Side: Int {
    case bottom, right, top, left, diagonal
  }

  /// A side, walked with the cell to the left.
  struct Edge {
    var side: Side
    var from: Corner
    var to: Corner
  }

  /// The cell with the corners that have a value.
  init(hasCorner: (Corner) -> Bool) {
    let missing = Corner.allCases.filter { !hasCorner($0) }
    switch missing.count {
    case 0: self = .whole
    case 1: self = Self.triangles[missing[0].rawValue]
    default: self = .empty
    }
  }

  /// The sides, anticlockwise; none of an empty cell.
  var edges: [Edge] { Self.edges[Int(rawValue)] }

  /// Whether the cell has a side.
  func has(_ side: Side) -> Bool { edges.contains { $0.side == side } }

  /// The side as the cell has it; nil where it has not.
  func edge(_ side: Side) -> Edge? { edges.first { $0.side == side } }

  private static let triangles: [ContourCell] = [
    .withoutLowerLeft, .withoutLowerRight, .withoutUpperRight, .withoutUpperLeft,
  ]

  private static let edges: [[Edge]] = {
    let sides: [Side] = [.bottom, .right, .top, .left]
    func edge(from corner: Corner) -> Edge {
      Edge(side: sides[corner.rawValue], from: corner, to: corner.following())
    }
    let ofTriangles = Corner.allCases.map { missing in
      [
        edge(from: missing.following(1)), edge(from: missing.following(2)),
        Edge(side: .diagonal, from: missing.following(3), to: missing.following(1)),
      ]
    }
    return [[], Corner.allCases.map(edge(from:))] + ofTriangles
  }()
}
