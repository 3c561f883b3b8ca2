/// One axis, laid out: where its ticks are and where its texts stand.
///
///     let axis = try figure.layout().axes[0].x
///     axis.ticks.map { ($0.value, $0.position, $0.label?.text) }
public struct AxisLayout: Sendable, Equatable {
  /// A tick with its label.
  ///
  ///     let tick = try figure.layout().axes[0].x.ticks[0]
  ///     (tick.value, tick.position, tick.label?.text)
  public struct Tick: Sendable, Equatable {
    /// The value, in data units.
    public var value: Double
    /// Where the tick stands along the axis, in scene pixels.
    public var position: Double
    /// The label, or nil for none.
    public var label: PlacedText?
  }

  /// Which edge of the frame the axis runs along.
  public var edge: Axis.Edge
  /// The values at its two ends, in data units.
  public var limits: Interval
  /// The ticks inside the limits.
  public var ticks: [Tick] = []
  /// The shorter ticks between them.
  public var minorTicks: [Tick] = []
  /// Lines across the axes at ticks, or nil for none.
  public var gridLines: GridLines?
  /// On which side of the frame the ticks stand.
  public var tickDirection = TickDirection.out
  /// The name of the axis, or nil for none.
  public var label: PlacedText?
  /// What all tick labels have in common, as in `1e6`, or nil for nothing.
  public var offset: PlacedText?

  /// All texts of the axis.
  var texts: [PlacedText] {
    ((ticks + minorTicks).map(\.label) + [label, offset]).compactMap { $0 }
  }
}

extension AxisLayout {
  /// The ticks and texts of an axis on a frame as a node.
  ///
  /// - Parameter id: what the axis is called.
  func node(id: String, frame: Rect, measures: DrawingMeasures) -> Scene.Node {
    let theme = measures.theme
    let edge = FrameEdge(edge, of: frame)
    let grid = hasGridOfItsOwn ? [] : gridNodes(on: edge, measures: measures)
    let marks =
      grid
      + tickMarks(
        at: minorTicks, length: theme.minorTickLength, width: theme.minorTickWidth, on: edge,
        measures: measures)
      + tickMarks(
        at: ticks, length: theme.tickLength, width: theme.tickWidth, on: edge, measures: measures)
    return .group(
      Scene.Group(id: id, children: marks + texts.map { $0.node(grid: measures.grid) }))
  }

  /// The ticks of a kind; none where they have no length.
  private func tickMarks(
    at ticks: [Tick], length: Double, width: Double, on edge: FrameEdge, measures: DrawingMeasures
  ) -> [Scene.Node] {
    guard length > 0 else { return [] }
    return ticks.map {
      tickMark(at: $0.position, length: length, width: width, on: edge, measures: measures)
    }
  }

  /// A short line out of the frame or into it; all ticks of a kind are of the same whole length.
  private func tickMark(
    at position: Double, length: Double, width: Double, on edge: FrameEdge,
    measures: DrawingMeasures
  ) -> Scene.Node {
    let grid = measures.grid
    let width = measures.pixels(width)
    let along = grid.line(position, width: width)
    let place = grid.line(edge.place, width: width)
    let (inside, outside) = (
      measures.pixels(length) * (1 - tickDirection.outside),
      measures.pixels(length) * tickDirection.outside
    )
    let start = place - edge.outward * grid.whole(inside)
    let end = place + edge.outward * grid.whole(outside)
    return .path(
      Scene.Shape(
        Path(points: [
          edge.point(along: along, across: start), edge.point(along: along, across: end),
        ]),
        stroke: Scene.Stroke(Color(.tick), width: width)))
  }

  /// Whether the lines across the axes have a place of their own in the order of drawing.
  private var hasGridOfItsOwn: Bool { gridLines?.zOrder != nil }

  /// The lines across the axes with their place in the order of drawing, where it is not that of the ticks.
  func gridLayer(
    id: String, frame: Rect, measures: DrawingMeasures
  ) -> (zOrder: Double, node: Scene.Node)? {
    guard let zOrder = gridLines?.zOrder else { return nil }
    let lines = gridNodes(on: FrameEdge(edge, of: frame), measures: measures)
    return (zOrder, .group(Scene.Group(id: "\(id)-grid", children: lines)))
  }

  private func gridNodes(on edge: FrameEdge, measures: DrawingMeasures) -> [Scene.Node] {
    let theme = measures.theme
    guard let lines = gridLines, lines.isShown else { return [] }
    let dash = lines.dash ?? theme.grid.dash
    guard dash != .noLine else { return [] }
    let positions =
      ((lines.includesMajor ? ticks : []) + (lines.includesMinor ? minorTicks : []))
      .map(\.position)
    let width = measures.pixels(lines.width ?? theme.gridLineWidth)
    let color = lines.color ?? Color(.grid)
    var stroke = dash.stroke(
      color.withAlpha(color.alpha * lines.alpha), width: width, solidCap: theme.solidCap)
    stroke.join = .miter
    return positions.map { position in
      let along = measures.grid.line(position, width: width)
      let ends = [edge.place, edge.oppositePlace].map { edge.point(along: along, across: $0) }
      return .path(Scene.Shape(Path(points: ends), stroke: stroke))
    }
  }

  /// The rectangle of the ticks themselves; nil where there are none.
  func tickBounds(frame: Rect, measures: DrawingMeasures) -> Rect? {
    let theme = measures.theme
    let length =
      ticks.isEmpty ? (minorTicks.isEmpty ? nil : theme.minorTickLength) : theme.tickLength
    return length.map {
      FrameEdge(edge, of: frame).strip(depth: measures.pixels($0) * tickDirection.outside)
    }
  }
}
