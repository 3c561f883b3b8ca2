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
      + minorTicks.map {
        tickMark(
          at: $0.position, length: theme.minorTickLength, width: theme.minorTickWidth, on: edge,
          measures: measures)
      }
      + ticks.map {
        tickMark(
          at: $0.position, length: theme.tickLength, width: theme.tickWidth, on: edge,
          measures: measures)
      }
    return .group(
      Scene.Group(id: id, children: marks + texts.map { $0.node(grid: measures.grid) }))
  }

  /// A short line outwards from the frame; all ticks of a kind are of the same whole length.
  private func tickMark(
    at position: Double, length: Double, width: Double, on edge: FrameEdge,
    measures: DrawingMeasures
  ) -> Scene.Node {
    let grid = measures.grid
    let width = measures.pixels(width)
    let along = grid.line(position, width: width)
    let start = grid.line(edge.place, width: width)
    let end = start + edge.outward * grid.whole(measures.pixels(length))
    return .path(
      Scene.Shape(
        Path(points: [
          edge.point(along: along, across: start), edge.point(along: along, across: end),
        ]),
        stroke: Scene.Stroke(.ink, width: width)))
  }

  /// Whether the lines across the axes have a place of their own in the order of drawing.
  private var hasGridOfItsOwn: Bool { gridLines.map { $0.zOrder != ZOrder.ticks } ?? false }

  /// The lines across the axes with their place in the order of drawing, where it is not that of the ticks.
  func gridLayer(
    id: String, frame: Rect, measures: DrawingMeasures
  ) -> (zOrder: Double, node: Scene.Node)? {
    guard let gridLines, hasGridOfItsOwn else { return nil }
    let lines = gridNodes(on: FrameEdge(edge, of: frame), measures: measures)
    return (gridLines.zOrder, .group(Scene.Group(id: "\(id)-grid", children: lines)))
  }

  private func gridNodes(on edge: FrameEdge, measures: DrawingMeasures) -> [Scene.Node] {
    guard let lines = gridLines, lines.dash != .noLine else { return [] }
    let positions =
      ((lines.includesMajor ? ticks : []) + (lines.includesMinor ? minorTicks : []))
      .map(\.position)
    let width = measures.pixels(lines.width ?? measures.theme.gridLineWidth)
    let color = lines.color ?? Color(.grid)
    var stroke = lines.dash.stroke(color.withAlpha(color.alpha * lines.alpha), width: width)
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
    return length.map { FrameEdge(edge, of: frame).strip(depth: measures.pixels($0)) }
  }
}
