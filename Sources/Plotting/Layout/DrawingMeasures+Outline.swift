extension DrawingMeasures {
  /// The sharp lines around a frame of axes or of a colour bar, at the edges that have one.
  func outline(
    of frame: Rect, edges: Set<Axis.Edge> = Set(Axis.Edge.allCases)
  ) -> Scene.Node {
    let width = pixels(theme.axesLineWidth)
    let corners = Rect(
      minX: grid.line(frame.minX, width: width), minY: grid.line(frame.minY, width: width),
      maxX: grid.line(frame.maxX, width: width), maxY: grid.line(frame.maxY, width: width))
    // Lines of their own meet in the corners.
    let stroke = Scene.Stroke(Color(.frame), width: width, cap: edges.isWhole ? .butt : .square)
    let paths = edges.isWhole ? [Path(corners)] : edges.ordered.map(corners.edge)
    return .group(
      Scene.Group(
        id: "frame", children: paths.map { .path(Scene.Shape($0, stroke: stroke)) }))
  }
}

extension Set<Axis.Edge> {
  /// Whether no edge is missing.
  fileprivate var isWhole: Bool { count == Axis.Edge.allCases.count }

  /// The edges in the order they are listed in.
  fileprivate var ordered: [Axis.Edge] { Axis.Edge.allCases.filter(contains) }
}

extension Rect {
  /// One of the four lines around the rectangle.
  fileprivate func edge(_ edge: Axis.Edge) -> Path {
    switch edge {
    case .bottom: Path(points: [Point(minX, maxY), Point(maxX, maxY)])
    case .top: Path(points: [Point(minX, minY), Point(maxX, minY)])
    case .left: Path(points: [Point(minX, minY), Point(minX, maxY)])
    case .right: Path(points: [Point(maxX, minY), Point(maxX, maxY)])
    }
  }
}
