/// A part of a 3-D mark that lies as a whole before or behind another, or can be cut in two.
///
///     func pieces(in space: Space3D) -> [Piece3D] {
///       [.line(from: .zero, to: tip, color: .ink, width: 1.5)]
///     }
public enum Piece3D: Sendable, Equatable {
  /// A disc that always faces the reader: its middle in data units, its radius in points.
  case disc(Point3, radius: Double, color: Color)
  /// A straight line in data units; its width in points.
  case line(from: Point3, to: Point3, color: Color, width: Double)
  /// A flat convex area in data units. Edges that meet other faces are drawn without smoothing, so
  /// that no seam shows between them.
  case face([Point3], color: Color, isAntialiased: Bool)
  /// A line of text, as deep as a point in data units.
  case text(PlacedText, at: Point3)

  /// The points of the piece.
  var points: [Point3] {
    switch self {
    case .disc(let center, _, _): [center]
    case .text(_, let position): [position]
    case .line(let from, let to, _, _): [from, to]
    case .face(let corners, _, _): corners
    }
  }
}

extension Piece3D {
  /// The pieces as nodes; discs of one look that follow each other share one.
  static func nodes(of pieces: [Piece3D], in space: Space3D) -> [Scene.Node] {
    var nodes: [Scene.Node] = []
    var run: Scene.Markers?
    func endRun() {
      if let markers = run { nodes.append(.markers(markers)) }
      run = nil
    }
    for piece in pieces {
      let node = piece.node(in: space)
      guard case .markers(let next) = node else {
        endRun()
        nodes.append(node)
        continue
      }
      if run?.looks(like: next) != true {
        endRun()
        run = next
      } else {
        run?.positions += next.positions
      }
    }
    endRun()
    return nodes
  }

  private func node(in space: Space3D) -> Scene.Node {
    let plane = space.plane
    switch self {
    case .disc(let center, let radius, let color):
      return .markers(
        Scene.Markers(
          shape: .circle(radius: plane.pixels(radius)), fill: color,
          stroke: Scene.Stroke(color, width: plane.pixels(plane.theme.patchLineWidth)),
          positions: [space.position(of: center)]))
    case .text(let text, _):
      return text.node(grid: plane.grid)
    case .line(let from, let to, let color, let width):
      let stroke = Scene.Stroke(color, width: plane.pixels(width), join: .round)
      let path = Path(points: [from, to].map(space.position(of:)))
      return .path(Scene.Shape(plane.grid.sharpened(path, width: stroke.width), stroke: stroke))
    case .face(let corners, let color, let isAntialiased):
      let path = Path(points: corners.map(space.position(of:)), closed: true)
      return .path(Scene.Shape(path, fill: color, isAntialiased: isAntialiased))
    }
  }
}

extension Scene.Markers {
  /// Whether both have the same shape and colours.
  fileprivate func looks(like other: Scene.Markers) -> Bool {
    shape == other.shape && fill == other.fill && stroke == other.stroke
  }
}
