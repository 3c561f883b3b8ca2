/// One axis of 3-D axes, laid out; all places are scene pixels.
///
///     axes.axes[0].ticks.map { ($0.value, $0.label?.text) }
///     axes.axes[0].label?.box
public struct Axis3DLayout: Sendable, Equatable {
  /// A tick with its label and its grid line.
  ///
  ///     axes.axes[0].ticks.map { ($0.value, $0.gridLine) }
  public struct Tick: Sendable, Equatable {
    /// The value, in data units.
    public var value: Double
    /// The ends of the tick.
    public var line: [Point]
    /// The line on the two walls behind the data.
    public var gridLine: [Point]
    /// The label; nil when there is no room, as on an axis seen from its end.
    public var label: PlacedText?
  }

  /// The direction of the axis.
  public var dimension: Direction3D
  /// The corners of the wall that stands across the axis.
  public var pane: [Point]
  /// The ends of the axis; none where the axis is not shown.
  public var line: [Point]
  /// The ticks inside the limits.
  public var ticks: [Tick]
  /// How the lines on the walls are drawn.
  public var gridLines = GridLines.major
  /// The name of the axis, or nil for none.
  public var label: PlacedText?
  /// What all tick labels have in common, or nil for nothing.
  public var offset: PlacedText?

  /// All texts of the axis.
  var texts: [PlacedText] { (ticks.map(\.label) + [label, offset]).compactMap { $0 } }
}

extension Axis3DLayout {
  /// The wall across the axis.
  func paneNode(in plane: DrawingContext) -> Scene.Node {
    let color = Color(.pane(dimension.rawValue))
    let width = plane.pixels(plane.theme.patchLineWidth)
    return .path(
      Scene.Shape(
        plane.grid.sharpened(Path(points: pane, closed: true), width: width), fill: color,
        stroke: Scene.Stroke(color, width: width)))
  }

  /// The grid lines on the walls.
  func gridNodes(in plane: DrawingContext) -> [Scene.Node] {
    let dash = gridLines.dash ?? plane.theme.grid.dash
    guard gridLines.isShown, gridLines.includesMajor, dash != .noLine else { return [] }
    let width = plane.pixels(gridLines.width ?? plane.theme.axes3D.gridLineWidth)
    let color = gridLines.color ?? Color(.grid)
    let stroke = dash.stroke(
      color.withAlpha(color.alpha * gridLines.alpha), width: width, solidCap: .butt)
    return ticks.map { tick in
      .path(
        Scene.Shape(
          plane.grid.sharpened(Path(points: tick.gridLine), width: stroke.width), stroke: stroke))
    }
  }

  /// The axis, its ticks and its texts.
  func node(in plane: DrawingContext) -> Scene.Node {
    func stroked(_ line: [Point], _ role: Color.Role, width: Double) -> Scene.Node {
      let width = plane.pixels(width)
      return .path(
        Scene.Shape(
          plane.grid.sharpened(Path(points: line), width: width),
          stroke: Scene.Stroke(Color(role), width: width, cap: .square, join: .round)))
    }
    return .group(
      Scene.Group(
        id: "\(dimension)-axis",
        children: (line.isEmpty ? [] : [stroked(line, .frame, width: plane.theme.axesLineWidth)])
          + ticks.map { stroked($0.line, .tick, width: plane.theme.tickWidth) }
          + texts.map { $0.node(grid: plane.grid) }))
  }
}
