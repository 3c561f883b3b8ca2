/// An edge of a frame on the page: which way along it and which way out.
///
///     FrameEdge(.right, of: frame).strip(depth: 4)  // the four pixels to the right of the frame
struct FrameEdge {
  let edge: Axis.Edge
  let frame: Rect

  init(_ edge: Axis.Edge, of frame: Rect) {
    self.edge = edge
    self.frame = frame
  }

  /// Where the edge is, across it: y of a horizontal edge, x of another.
  var place: Double {
    switch edge {
    case .bottom: frame.maxY
    case .top: frame.minY
    case .left: frame.minX
    case .right: frame.maxX
    }
  }

  /// Where the edge on the other side is.
  var oppositePlace: Double { FrameEdge(edge.opposite, of: frame).place }

  /// The direction out of the frame: 1 for down or to the right, -1 for up or to the left.
  var outward: Double { edge == .bottom || edge == .right ? 1 : -1 }

  /// The length of the edge.
  var length: Double { edge.isHorizontal ? frame.width : frame.height }

  /// Where a share of the axis lies along the edge; axes run to the right and upwards.
  func position(ofShare share: Double) -> Double {
    edge.isHorizontal
      ? frame.minX + share * frame.width : frame.maxY - share * frame.height
  }

  /// Where a part of the axis lies along the edge: its start is `left`, its end `right`.
  func position(of part: TextPlacement.Horizontal) -> Double {
    if edge.isHorizontal { return frame.x(at: part) }
    return switch part {
    case .left: frame.maxY
    case .center: frame.center.y
    case .right: frame.minY
    }
  }

  /// The point at a place along the edge and a place across it.
  func point(along: Double, across: Double) -> Point {
    edge.isHorizontal ? Point(along, across) : Point(across, along)
  }

  /// The rectangle outside the edge.
  func strip(depth: Double) -> Rect {
    switch edge {
    case .bottom:
      Rect(x: frame.minX, y: frame.maxY, width: frame.width, height: depth)
    case .top:
      Rect(x: frame.minX, y: frame.minY - depth, width: frame.width, height: depth)
    case .left:
      Rect(x: frame.minX - depth, y: frame.minY, width: depth, height: frame.height)
    case .right:
      Rect(x: frame.maxX, y: frame.minY, width: depth, height: frame.height)
    }
  }

  /// The outermost place of a rectangle in the direction out of the frame.
  func outermost(of rect: Rect) -> Double { FrameEdge(edge, of: rect).place }
}
