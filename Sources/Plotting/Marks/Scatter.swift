/// Points drawn as discs.
///
///     Scatter(points, color: .red, edgeColor: .white, label: "y=0")
public struct Scatter: Mark, Equatable {
  /// The points in data units. Points that are not finite are left out.
  public var points: [Point]
  /// The colour of the discs.
  public var color: Color
  /// The colour of the line around each disc; nil takes the discs' own.
  public var edgeColor: Color?
  /// The width of that line in points; nil takes the theme's patch line width.
  public var edgeWidth: Double?
  /// The area of the square around a disc, in points squared; nil takes the theme's marker size.
  public var size: Double?
  /// The opacity of discs and edges.
  public var alpha: Double
  /// The text in the legend; nil keeps the points out of it.
  public var label: String?
  /// The place in the order of drawing.
  public var zOrder: Double

  /// Creates a scatter of points.
  public init(
    _ points: [Point], size: Double? = nil, color: Color, edgeColor: Color? = nil,
    edgeWidth: Double? = nil, alpha: Double = 1, label: String? = nil,
    zOrder: Double = ZOrder.patch
  ) {
    self.points = points
    self.size = size
    self.color = color
    self.edgeColor = edgeColor
    self.edgeWidth = edgeWidth
    self.alpha = alpha
    self.label = label
    self.zOrder = zOrder
  }

  /// What automatic limits have to make room for.
  public var dataBounds: DataBounds { DataBounds(around: points) }

  /// The mark's line in a legend.
  public var legendEntry: LegendEntry? {
    label.map { LegendEntry(label: $0, handle: .scatter(self)) }
  }

  /// What a legend at `best` tries not to cover.
  public func obstacles(in space: PlotSpace) -> LegendObstacles {
    LegendObstacles(points: points.filter(\.isFinite).map(space.position(of:)))
  }

  /// The mark as scene nodes.
  public func nodes(in space: PlotSpace) -> [Scene.Node] {
    let positions = points.filter(\.isFinite).map { space.grid.center(space.position(of: $0)) }
    return [.markers(markers(at: positions, theme: space.theme, unit: space.pixelsPerPoint))]
  }

  /// The discs at `positions` (pixels), where a point is `unit` pixels.
  func markers(at positions: [Point], theme: Theme, unit: Double) -> Scene.Markers {
    let area = size ?? theme.markerSize * theme.markerSize
    return Scene.Markers(
      shape: .circle(radius: area.squareRoot() / 2 * unit),
      fill: color.withAlpha(alpha),
      stroke: Scene.Stroke(
        (edgeColor ?? color).withAlpha(alpha), width: (edgeWidth ?? theme.patchLineWidth) * unit),
      positions: positions)
  }
}
