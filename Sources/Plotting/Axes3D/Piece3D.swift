/// A part of a 3-D mark that lies as a whole before or behind another, or can be cut in two.
///
///     func pieces(in space: Space3D) -> [Piece3D] {
///       [.line(from: .zero, to: tip, color: .ink, width: 1.5)]
///     }
public enum Piece3D: Sendable, Equatable {
  /// A disc that always faces the reader: its middle in data units, its radius in points.
  case disc(Point3, radius: Double, color: Color)
  /// A straight line in data units; its width in points. Lines of one look of which each begins where the
  /// one before ends are drawn as one, with round corners and, at both ends, the shape that is given.
  case line(
    from: Point3, to: Point3, color: Color, width: Double, cap: Scene.Stroke.Cap = .butt)
  /// A flat area in data units. Where `isAntialiased` is false its edges meet other faces, and it is drawn so
  /// that no seam shows between them.
  case face([Point3], color: Color, isAntialiased: Bool)
  /// A line of text, as deep as a point in data units.
  indirect case text(PlacedText, at: Point3)

  /// The points of the piece.
  var points: [Point3] {
    switch self {
    case .disc(let center, _, _): [center]
    case .text(_, let position): [position]
    case .line(let from, let to, _, _, _): [from, to]
    case .face(let corners, _, _): corners
    }
  }

  /// Calls a function with each of the points.
  func forEachPoint(_ body: (Point3) -> Void) {
    switch self {
    case .disc(let center, _, _): body(center)
    case .text(_, let position): body(position)
    case .line(let from, let to, _, _, _):
      body(from)
      body(to)
    case .face(let corners, _, _): corners.forEach(body)
    }
  }
}
